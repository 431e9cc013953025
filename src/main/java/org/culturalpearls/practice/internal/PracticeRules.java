package org.culturalpearls.practice.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.OneLine;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** Checks what is typed into a record, and finds all that is wrong at once. */
final class PracticeRules {

  private final List<RuleBroken> broken = new ArrayList<>();
  private final Function<PracticeText, String> fields;

  /**
   * @param fields the name of a text's field in the form that sent it
   */
  PracticeRules(Function<PracticeText, String> fields) {
    this.fields = fields;
  }

  /** Returns the texts of the section among those that were sent. */
  Map<PracticeText, String> texts(PracticeSection section, Map<PracticeText, String> sent) {
    return texts(PracticeText.of(section), sent);
  }

  /** Returns the texts, trimmed; those that were not sent are left out. */
  Map<PracticeText, String> texts(Collection<PracticeText> which, Map<PracticeText, String> sent) {
    Map<PracticeText, String> checked = new EnumMap<>(PracticeText.class);
    which.stream()
        .filter(sent::containsKey)
        .forEach(each -> checked.put(each, find(() -> text(each, sent.get(each)), "")));
    return checked;
  }

  private String text(PracticeText which, String typed) {
    String field = fields.apply(which);
    String text = which.isLine() && typed != null ? OneLine.of(typed) : typed;
    if (which.isLine() && typed != null && OneLine.holdsUnseen(text)) {
      throw RuleBroken.in(field, "error.shared.unseen", Label.of(which));
    }
    return TextRule.optional(field, Label.of(which), text, which.limit());
  }

  void required(PracticeText which, String text) {
    if (text.isEmpty()) {
      broken.add(RuleBroken.in(fields.apply(which), "error.shared.missing", Label.of(which)));
    }
  }

  <T> void chosen(String field, T value) {
    find(() -> TextRule.chosen(field, value), null);
  }

  void require(boolean holds, String field, String key) {
    if (!holds) {
      broken.add(RuleBroken.in(field, key));
    }
  }

  /**
   * Returns the words of all kinds, which have to stand in the vocabulary.
   *
   * @param kept those that the record has already: one of them may be retired since
   */
  Map<TermKind, List<String>> terms(
      Map<TermKind, List<String>> sent,
      Map<TermKind, List<Term>> known,
      Map<TermKind, List<String>> kept) {
    Map<TermKind, List<String>> checked = new EnumMap<>(TermKind.class);
    sent.forEach(
        (kind, keys) -> {
          Set<String> there =
              known.getOrDefault(kind, List.of()).stream()
                  .map(Term::key)
                  .collect(Collectors.toSet());
          there.addAll(kept.getOrDefault(kind, List.of()));
          List<String> chosen = keys.stream().distinct().toList();
          require(
              there.containsAll(chosen) && (kind.isSeveral() || chosen.size() < 2),
              "terms[" + kind.field() + "]",
              "error.portal.choose-from-list");
          checked.put(kind, chosen);
        });
    return checked;
  }

  /** Refuses all that was found. */
  void enforce() {
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
  }

  /** Returns what the rule returns; what it refuses is refused with the rest. */
  <T> T find(Supplier<T> rule, T otherwise) {
    try {
      return rule.get();
    } catch (RuleBroken wrong) {
      broken.add(wrong);
      return otherwise;
    }
  }
}
