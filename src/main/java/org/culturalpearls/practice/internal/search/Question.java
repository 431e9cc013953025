package org.culturalpearls.practice.internal.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Typed words as they are asked of the index.
 *
 * @param words for each word that says something, the lexemes of which one has to be there; empty
 *     if no practice has such a word
 * @param readAs words that nobody uses, and how they were read
 */
record Question(List<Set<String>> words, Map<String, String> readAs) {

  /** Below this many hits with all words, those with most of them are shown as well. */
  static final int FEW = 5;

  /** Returns whether anything was typed that says something. */
  boolean hasWords() {
    return !words.isEmpty();
  }

  /** Of which lexemes are known. */
  List<Set<String>> answerable() {
    return words.stream().filter(lexemes -> !lexemes.isEmpty()).toList();
  }

  /** Returns whether there may be practices with all words. */
  boolean mayHaveAll() {
    return answerable().size() == words.size();
  }

  /** How many of the words a practice has to have: all but one, of four and more all but two. */
  int least() {
    if (words.size() < 2) {
      return words.size();
    }
    return words.size() < 4 ? words.size() - 1 : words.size() - 2;
  }

  /** Returns whether nothing can be found. */
  boolean isHopeless() {
    return hasWords() && answerable().size() < least();
  }
}
