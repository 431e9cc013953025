package org.culturalpearls.practice.internal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Which words a word that nobody uses was meant to be. */
final class Likeness {

  /** Letters that words share at their beginning to count as forms of one. */
  private static final int BEGINNING = 6;

  private Likeness() {}

  /**
   * Returns the words with the fewest mistakes, if these are few; otherwise those that begin in the
   * same way for longest, as forms of a word do that the rules of its language don't know. Hardly
   * anybody mistakes a word's first letter: "operation" is no "cooperation".
   *
   * @param typed in plain letters
   */
  static List<String> nearest(String typed, Collection<String> words) {
    TreeMap<Integer, List<String>> byMistakes = new TreeMap<>();
    TreeMap<Integer, List<String>> byBeginning = new TreeMap<>();
    int allowed = Distance.allowed(typed);
    for (String word : words) {
      int shared = shared(typed, word);
      if (shared > 0 && Math.abs(word.length() - typed.length()) <= allowed) {
        put(byMistakes, Distance.between(typed, word), word);
      }
      if (shared >= BEGINNING && 2 * shared >= Math.max(word.length(), typed.length())) {
        put(byBeginning, -shared, word);
      }
    }
    if (!byMistakes.isEmpty() && byMistakes.firstKey() <= allowed) {
      return byMistakes.firstEntry().getValue();
    }
    return byBeginning.isEmpty() ? List.of() : byBeginning.firstEntry().getValue();
  }

  private static void put(TreeMap<Integer, List<String>> by, int key, String word) {
    by.computeIfAbsent(key, none -> new ArrayList<>()).add(word);
  }

  private static int shared(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
