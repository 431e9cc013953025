package org.culturalpearls.practice.internal.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.practice.search.CommonWords;
import org.springframework.stereotype.Component;

/** Compares texts by the lexemes by which practices are found. */
@Component
class StemsInCommon implements CommonWords {

  /** Shorter ones are numbers and particles. */
  private static final int SHORTEST = 3;

  private final Words analysis;

  StemsInCommon(Words analysis) {
    this.analysis = analysis;
  }

  @Override
  public List<String> telling(String text) {
    return analysis.in(text).stream()
        .filter(word -> word.length() >= SHORTEST && !analysis.saysNothing(word))
        .distinct()
        .toList();
  }

  @Override
  public List<String> shared(String text, String other) {
    Set<String> there = new HashSet<>();
    telling(other).forEach(word -> there.addAll(analysis.lexemes(word)));
    return telling(text).stream()
        .filter(word -> analysis.lexemes(word).stream().anyMatch(there::contains))
        .toList();
  }
}
