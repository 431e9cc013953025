package org.culturalpearls.people;

import java.util.List;

/**
 * The result of an import for one line.
 *
 * @param number as the spreadsheet program counts, from 1
 * @param subject the town's or the person's name, as far as it could be read
 * @param cells what the line says, in the order of the import's headers; empty where it says
 *     nothing
 */
public record ImportLine(
    int number, String subject, ImportOutcome outcome, List<ImportNote> notes, List<String> cells) {

  public ImportLine {
    notes = List.copyOf(notes);
    cells = List.copyOf(cells);
  }

  public boolean isWrong() {
    return outcome == ImportOutcome.WRONG;
  }
}
