package org.culturalpearls.people;

import java.util.List;

/**
 * The result of an import or its check, line by line.
 *
 * @param notes about the file as a whole, such as a column that is not read
 * @param done whether it was written
 */
public record ImportReport(
    ImportKind kind, List<ImportNote> notes, List<ImportLine> lines, boolean done) {

  public ImportReport {
    notes = List.copyOf(notes);
    lines = List.copyOf(lines);
  }

  public long count(ImportOutcome outcome) {
    return lines.stream().filter(line -> line.outcome() == outcome).count();
  }

  /** Returns whether no line is invalid, so that it can be written. */
  public boolean possible() {
    return !lines.isEmpty() && count(ImportOutcome.WRONG) == 0;
  }
}
