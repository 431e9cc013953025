package org.culturalpearls.people;

import java.util.List;

/**
 * What an import does, or would do, line by line.
 *
 * @param notes about the file as a whole, as a column that is not read
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

  /** Whether nothing is wrong, so that it can be written. */
  public boolean possible() {
    return !lines.isEmpty() && count(ImportOutcome.WRONG) == 0;
  }
}
