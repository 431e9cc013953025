package org.culturalpearls.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Derives the name of a form field from an enum constant: {@code CULTURAL_NETWORK} is
 * culturalNetwork.
 */
public final class FieldName {

  private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

  private FieldName() {}

  public static String of(Enum<?> constant) {
    return NEXT_WORD
        .matcher(constant.name().toLowerCase(Locale.ROOT))
        .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
  }
}
