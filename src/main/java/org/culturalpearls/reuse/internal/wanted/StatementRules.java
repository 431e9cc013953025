package org.culturalpearls.reuse.internal.wanted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.reuse.wanted.WantedService;
import org.culturalpearls.reuse.wanted.WantedService.Statement;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/**
 * Checks what is typed for the board, and finds all that is wrong at once. Addresses are refused in
 * all texts: the board is read by many, and a contact is made where both sides agree to it.
 */
final class StatementRules {

  private final List<RuleBroken> broken = new ArrayList<>();

  private StatementRules() {}

  /** Returns the statement with trimmed texts and a day. */
  static Statement checked(Statement sent, Set<String> known, LocalDate today) {
    StatementRules rules = new StatementRules();
    Statement checked =
        new Statement(
            rules.text("title", () -> line("title", sent.title(), WantedService.MAX_TITLE)),
            rules.text(
                "text", () -> TextRule.required("text", sent.text(), WantedService.MAX_TEXT)),
            rules.find(() -> terms(sent.terms(), known), Set.of()),
            rules.find(() -> until(sent.until(), today), today));
    rules.enforce();
    return checked;
  }

  /** Returns the trimmed note of an answer. */
  static String note(Optional<PracticeId> practice, String sent) {
    StatementRules rules = new StatementRules();
    String note =
        rules.text(
            "note",
            () ->
                practice.isPresent()
                    ? TextRule.optional("note", sent, WantedService.MAX_NOTE)
                    : TextRule.required("note", sent, WantedService.MAX_NOTE));
    rules.enforce();
    return note;
  }

  private static String line(String field, String sent, int longest) {
    return TextRule.required(field, TextRule.line(field, sent, longest), longest);
  }

  private static Set<String> terms(Set<String> sent, Set<String> known) {
    if (!known.containsAll(sent)) {
      throw RuleBroken.in("challenges", "error.portal.choose-from-list");
    }
    if (sent.size() > WantedService.MOST_TERMS) {
      throw RuleBroken.in("challenges", "error.wanted.terms", WantedService.MOST_TERMS);
    }
    return sent;
  }

  private static LocalDate until(LocalDate sent, LocalDate today) {
    LocalDate until = sent == null ? today.plusDays(WantedService.DAYS) : sent;
    if (until.isBefore(today) || until.isAfter(today.plusDays(WantedService.MOST_DAYS))) {
      throw RuleBroken.in("until", "error.wanted.until", WantedService.MOST_DAYS);
    }
    return until;
  }

  /** How a term stands in the table. */
  static String term(Facet facet, String key) {
    return facet.parameter() + ":" + key;
  }

  private String text(String field, Supplier<String> rule) {
    String text = find(rule, "");
    if (TextRule.holdsAddress(text)) {
      broken.add(RuleBroken.in(field, "error.wanted.address", Label.field(field)));
    }
    return text;
  }

  private <T> T find(Supplier<T> rule, T otherwise) {
    try {
      return rule.get();
    } catch (RuleBroken wrong) {
      broken.add(wrong);
      return otherwise;
    }
  }

  private void enforce() {
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
  }
}
