package org.culturalpearls.people.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Checks passwords: long, not a common one, not the person's own address. No composition rules:
 * they make passwords that are hard to remember and easy to guess.
 */
@Component
class PasswordPolicy {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;
  private static final int LONGEST_PIECE = 4;

  private final Set<String> common = load();

  void check(String password, String email) {
    String typed = password == null ? "" : password;
    int length = typed.codePointCount(0, typed.length());
    if (length < SHORTEST) {
      throw RuleBroken.in("password", "error.people.password-short", SHORTEST);
    }
    if (length > LONGEST) {
      throw RuleBroken.in("password", "error.people.password-long", LONGEST);
    }
    String lower = typed.toLowerCase(Locale.ROOT);
    if (lower.contains(email) || email.contains(lower)) {
      throw RuleBroken.in("password", "error.people.password-email");
    }
    if (common.contains(lower) || common.contains(core(lower)) || repeats(lower)) {
      throw RuleBroken.in("password", "error.people.password-common");
    }
  }

  /** Strips digits and signs around it: welcome of Welcome2027!, password of p@ssw0rd1234. */
  private static String core(String lower) {
    String letters = lower.replaceAll("^[\\P{L}]+|[\\P{L}]+$", "");
    return letters.replace('0', 'o').replace('@', 'a').replace('$', 's').replace('3', 'e');
  }

  /** Returns whether the text repeats one short piece: aaaaaaaaaaaa, 123412341234. */
  private static boolean repeats(String text) {
    for (int piece = 1; piece <= LONGEST_PIECE; piece++) {
      if (text.substring(piece).equals(text.substring(0, text.length() - piece))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> load() {
    try {
      return new ClassPathResource("people/common-passwords.txt")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.strip().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
