package org.culturalpearls.practice;

import java.util.Map;
import org.culturalpearls.people.Language;

/**
 * The texts of a practice in a further language.
 *
 * @param texts those that are translated; the others are read in the original
 */
public record Translation(Language language, Map<PracticeText, Text> texts) {

  public Translation {
    texts = Map.copyOf(texts);
  }

  /**
   * A translated text.
   *
   * @param changed whether the original has changed since it was translated
   */
  public record Text(String text, boolean changed) {}

  /** Returns a text; empty if it is not translated. */
  public String text(PracticeText which) {
    return texts.containsKey(which) ? texts.get(which).text() : "";
  }

  /** Returns whether the original of a text has changed since it was translated. */
  public boolean changed(PracticeText which) {
    return texts.containsKey(which) && texts.get(which).changed();
  }

  /** Returns how many of its texts the original has left behind. */
  public long changes() {
    return texts.values().stream().filter(Text::changed).count();
  }
}
