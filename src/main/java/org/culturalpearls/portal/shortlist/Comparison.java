package org.culturalpearls.portal.shortlist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.practice.TermKind;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts practices side by side, line by line; a line in which none says anything is left out. */
@Component
class Comparison {

  /** What decides whether a town can do the same. */
  private static final List<PracticeText> TEXTS =
      List.of(
          PracticeText.RESULT,
          PracticeText.DID_NOT,
          PracticeText.HOURS,
          PracticeText.MONEY,
          PracticeText.LEAD_TIME,
          PracticeText.PERMITS,
          PracticeText.PRECONDITIONS);

  private final MessageSource messages;

  Comparison(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * A line.
   *
   * @param label what it is about
   * @param cells of each practice, in their order; empty where it says nothing
   * @param typed whether the cells are texts of the records, with simple Markdown
   */
  record Row(String label, List<String> cells, boolean typed) {}

  List<Row> of(List<PublishedPractice> practices) {
    List<Row> rows = new ArrayList<>();
    rows.add(texts(practices, PracticeText.SUMMARY));
    rows.add(row(practices, "practicetext.TOWN", PublishedPractice::town));
    rows.add(row(practices, "field.country", this::country));
    rows.add(row(practices, "practice.evidence", each -> word("evidence." + each.evidence())));
    for (TermKind kind : TermKind.values()) {
      rows.add(row(practices, "termkind." + kind, each -> terms(each, kind)));
    }
    TEXTS.forEach(text -> rows.add(texts(practices, text)));
    return rows.stream()
        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
        .toList();
  }

  private Row texts(List<PublishedPractice> practices, PracticeText text) {
    return new Row(
        word("practicetext." + text),
        practices.stream().map(each -> each.content().text(text)).toList(),
        true);
  }

  private Row row(
      List<PublishedPractice> practices, String label, Function<PublishedPractice, String> cell) {
    return new Row(word(label), practices.stream().map(cell).toList(), false);
  }

  private String country(PublishedPractice practice) {
    return practice.content().country() == null
        ? ""
        : word("country." + practice.content().country());
  }

  private String terms(PublishedPractice practice, TermKind kind) {
    return practice.content().terms(kind).stream()
        .map(term -> word(term.label()))
        .collect(Collectors.joining(", "));
  }

  private String word(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
