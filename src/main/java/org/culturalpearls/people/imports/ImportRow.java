package org.culturalpearls.people.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.ImportLine;
import org.culturalpearls.people.ImportNote;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.shared.Problem;

/** A line during an import: its texts by column, and the results so far. */
public class ImportRow {

  private final int number;
  private final Map<ImportColumn, String> texts;
  private final List<ImportNote> notes = new ArrayList<>();
  private String subject = "";
  private ImportOutcome outcome = ImportOutcome.NEW;

  public ImportRow(int number, Map<ImportColumn, String> texts) {
    this.number = number;
    this.texts = texts;
  }

  /** Returns the row as it was read, without any result. */
  public ImportRow anew() {
    return new ImportRow(number, texts);
  }

  public int number() {
    return number;
  }

  /** Returns the text in the column; empty if there is none. */
  public String text(ImportColumn column) {
    return texts.getOrDefault(column, "");
  }

  public void isAbout(String name) {
    subject = name;
  }

  public void note(String key, Object... arguments) {
    notes.add(ImportNote.of(key, arguments));
  }

  /** An invalid line stays invalid, whatever else is found. */
  public void becomes(ImportOutcome next) {
    if (outcome != ImportOutcome.WRONG) {
      outcome = next;
    }
  }

  public void wrong(String key, Object... arguments) {
    note(key, arguments);
    outcome = ImportOutcome.WRONG;
  }

  /** All that is wrong at once. */
  public void wrong(Problem problem) {
    problem.each().forEach(each -> wrong(each.key(), each.arguments().toArray()));
  }

  public boolean isWrong() {
    return outcome == ImportOutcome.WRONG;
  }

  public List<String> cells(List<ImportColumn> columns) {
    return columns.stream().map(this::text).toList();
  }

  public ImportLine line(List<ImportColumn> columns) {
    return new ImportLine(number, subject, outcome, notes, cells(columns));
  }
}
