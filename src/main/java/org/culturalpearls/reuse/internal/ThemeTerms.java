package org.culturalpearls.reuse.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.people.Theme;

/** Says which challenges of the practices' vocabulary are what a town wants help with. */
public final class ThemeTerms {

  private ThemeTerms() {}

  /** Returns their keys; readiness for crisis is no challenge of a practice. */
  public static Set<String> challenges(Collection<Theme> themes) {
    return themes.stream()
        .filter(theme -> theme != Theme.CRISIS)
        .map(ThemeTerms::key)
        .collect(Collectors.toSet());
  }

  /** The vocabulary of practices says one of them in more words. */
  private static String key(Theme theme) {
    return theme == Theme.INCLUSION
        ? "inclusion-of-people-with-disabilities"
        : theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
