package org.culturalpearls.portal.wanted;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.search.PracticeCards;
import org.culturalpearls.portal.search.SearchWords;
import org.culturalpearls.practice.PracticeVocabulary;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.reuse.wanted.NeedView;
import org.springframework.stereotype.Component;

/** What the terms of needs are called, and which can be chosen. */
@Component
class NeedTerms {

  private static final Map<Facet, TermKind> KINDS =
      Map.of(Facet.CHALLENGE, TermKind.CHALLENGE, Facet.INSTRUMENT, TermKind.INSTRUMENT);

  private final PracticeVocabulary vocabulary;
  private final SearchWords words;

  NeedTerms(PracticeVocabulary vocabulary, SearchWords words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /** Returns the terms of one facet, each as a need has it. */
  List<Choice> choices(Facet facet) {
    return vocabulary.terms().getOrDefault(KINDS.get(facet), List.of()).stream()
        .map(term -> facet.parameter() + ":" + term.key())
        .map(term -> new Choice(term, name(term)))
        .toList();
  }

  List<String> names(NeedView need) {
    return need.terms().stream().map(this::name).toList();
  }

  /** Returns whether it is written like a term; the address of a page may hold anything. */
  static boolean isTerm(String sent) {
    return sent != null
        && Stream.of(Facet.CHALLENGE, Facet.INSTRUMENT)
            .filter(facet -> sent.startsWith(facet.parameter() + ":"))
            .anyMatch(facet -> facet.knows(sent.substring(facet.parameter().length() + 1)));
  }

  private String name(String term) {
    int colon = term.indexOf(':');
    Facet facet = Facet.called(term.substring(0, colon)).orElseThrow();
    return words.of(facet, term.substring(colon + 1), PracticeCards.reader());
  }
}
