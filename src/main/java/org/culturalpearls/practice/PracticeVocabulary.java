package org.culturalpearls.practice;

import java.util.List;
import java.util.Map;

/** The words by which practices are described and found. */
public interface PracticeVocabulary {

  /** Returns the words that can be chosen, by kind and in their order; none that is retired. */
  Map<TermKind, List<Term>> terms();
}
