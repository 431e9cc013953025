package org.culturalpearls.people.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.ImportLine;
import org.culturalpearls.people.ImportNote;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.shared.Problem;

/** A line during an import: its texts by column, and the results so far. */
class ImportRow {

  private final int number;
  private final Map<ImportColumn, String> texts;
  private final List<ImportNote> notes = new ArrayList<>();
  private String subject = "";
  private ImportOutcome outcome = ImportOutcome.NEW;

  ImportRow(int number, Map<ImportColumn, String> texts) {
    this.number = number;
    this.texts = texts;
  }

  /** Returns the row as it was read, without any result. */
  ImportRow anew() {
    return new ImportRow(number, texts);
  }

  int number() {
    return number;
  }

  /** Returns the text in the column; empty if there is none. */
  String text(ImportColumn column) {
    return texts.getOrDefault(column, "");
  }

  void isAbout(String name) {
    subject = name;
  }

  void note(String key, Object... arguments) {
    notes.add(ImportNote.of(key, arguments));
  }

  /** An invalid line stays invalid, whatever else is found. */
  void becomes(ImportOutcome next) {
    if (outcome != ImportOutcome.WRONG) {
      outcome = next;
    }
  }

  void wrong(String key, Object... arguments) {
    note(key, arguments);
    outcome = ImportOutcome.WRONG;
  }

  void wrong(Problem problem) {
    wrong(problem.key(), problem.arguments().toArray());
  }

  boolean isWrong() {
    return outcome == ImportOutcome.WRONG;
  }

  List<String> cells(List<ImportColumn> columns) {
    return columns.stream().map(this::text).toList();
  }

  ImportLine line(List<ImportColumn> columns) {
    return new ImportLine(number, subject, outcome, notes, cells(columns));
  }
}
