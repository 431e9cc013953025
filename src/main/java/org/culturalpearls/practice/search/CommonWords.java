package org.culturalpearls.practice.search;

import java.util.List;

/**
 * Finds what two texts have in common, by the stems of all languages: "mills" is "mill", and words
 * that say nothing are left out.
 */
public interface CommonWords {

  /** Returns the words of a text that say something, each once, in their order. */
  List<String> telling(String text);

  /** Returns those telling words of the first text that stand in the other, too. */
  List<String> shared(String text, String other);
}
