package org.culturalpearls.shared;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Compares texts like a dictionary: STOCKHOLM beside Stockholm, Å where the reader's language has
 * it.
 */
public final class Alphabet {

  private Alphabet() {}

  /** Returns a comparator for the reader's language. */
  public static <T> Comparator<T> by(Function<? super T, String> word) {
    Locale reader = LocaleContextHolder.getLocale();
    Collator alphabet = Collator.getInstance(reader);
    return (one, other) -> alphabet.compare(word.apply(one), word.apply(other));
  }
}
