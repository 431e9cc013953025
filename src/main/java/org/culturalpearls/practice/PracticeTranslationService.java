package org.culturalpearls.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;

/**
 * Keeps practices in further languages, text by text. They are published with the next version; a
 * text whose original has changed since says so.
 */
public interface PracticeTranslationService {

  /** Returns the languages of the working copy besides its own, for whoever reads it. */
  List<Translation> ofDraft(PersonId reader, PracticeId practice);

  /** Returns the languages of a public version besides its own; everybody may. */
  List<Translation> ofVersion(PracticeId practice, int version);

  /** Saves the texts of a language in the author's own draft; an empty text is taken out. */
  void save(PersonId author, PracticeId practice, Save command);

  /** Takes a language out of the draft. */
  void remove(PersonId author, PracticeId practice, Language language);

  /**
   * Texts in a further language; version of the practice as read.
   *
   * @param fits those that still fit, though their original has changed
   */
  record Save(
      long version, Language language, Map<PracticeText, String> texts, Set<PracticeText> fits) {

    public Save {
      texts = Map.copyOf(texts);
      fits = Set.copyOf(fits);
    }
  }
}
