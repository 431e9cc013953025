package org.culturalpearls.plan.internal.survey;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The end of a survey's public address: short, since people type it from a poster, and without
 * signs that look like others. It need not be a secret, only hard to hit by chance.
 */
final class SurveyCode {

  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 9;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SurveyCode() {}

  static String fresh() {
    return RANDOM
        .ints(LENGTH, 0, SIGNS.length())
        .mapToObj(each -> SIGNS.substring(each, each + 1))
        .collect(Collectors.joining());
  }

  /** Returns the code that somebody typed, also in capital letters. */
  static String typed(String code) {
    return code.strip().toLowerCase(Locale.ROOT);
  }
}
