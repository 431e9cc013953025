package org.culturalpearls.practice.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.people.imports.LineImport;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeText;
import org.springframework.stereotype.Component;

/**
 * Imports practices from elsewhere: each line becomes a draft of the editor, without a due date and
 * without a process until the editor goes on with it.
 */
@Component
class PracticeImport implements LineImport {

  private final PracticeColumns columns;
  private final PracticeRow reader;
  private final VocabularyQueries vocabulary;
  private final KnownPractices known;
  private final Practices practices;
  private final PracticeDates dates;

  PracticeImport(
      PracticeColumns columns,
      PracticeRow reader,
      VocabularyQueries vocabulary,
      KnownPractices known,
      Practices practices,
      PracticeDates dates) {
    this.columns = columns;
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.known = known;
    this.practices = practices;
    this.dates = dates;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PRACTICES;
  }

  @Override
  public List<ImportColumn> columns() {
    return columns.all(vocabulary.terms());
  }

  @Override
  public Runnable judge(PersonView actor, List<ImportRow> rows) {
    PracticeRow.Words words = reader.words();
    Set<KnownPractices.Name> there =
        known.among(
            actor.id(),
            rows.stream().map(row -> row.text(columns.of(PracticeText.TITLE))).toList());
    Map<KnownPractices.Name, Integer> lines = new HashMap<>();
    List<PracticeContent> fresh = new ArrayList<>();
    for (ImportRow row : rows) {
      PracticeContent content = reader.read(row, words);
      if (content == null) {
        continue;
      }
      KnownPractices.Name name =
          KnownPractices.Name.of(
              content.text(PracticeText.TITLE), row.text(columns.of(PracticeText.TOWN)));
      Integer earlier = lines.putIfAbsent(name, row.number());
      if (earlier != null) {
        row.becomes(ImportOutcome.DUPLICATE);
        row.note("import.same-practice", earlier);
      } else if (there.contains(name)) {
        row.becomes(ImportOutcome.KNOWN);
      } else {
        fresh.add(content);
      }
    }
    return () ->
        practices.saveAllAndFlush(
            fresh.stream()
                .map(content -> Practice.imported(actor.id(), content, dates.now()))
                .toList());
  }
}
