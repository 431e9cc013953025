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

  /** Returns the number of lines that are written: those that create or add to an entry. */
  public long toEnter() {
    return count(ImportOutcome.NEW) + count(ImportOutcome.ADDED_TO);
  }

  /** Returns whether a line is valid, so that something can be written or is known already. */
  public boolean possible() {
    return lines.stream().anyMatch(line -> !line.isWrong());
  }

  /** Returns the invalid lines, in the order of the file. */
  public List<ImportLine> wrong() {
    return lines.stream().filter(ImportLine::isWrong).toList();
  }
}
