package org.culturalpearls.people.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.core.env.Environment;
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

  /** Everybody can read it, so it is for the demo's people alone. */
  private static final String OF_DEMO = "pearls-demo-2027";

  private final Set<String> common = load("common-passwords.txt", "zxcvbn-passwords.txt");
  private final boolean demo;

  PasswordPolicy(Environment environment) {
    this.demo = environment.matchesProfiles("demo");
  }

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
    if (lower.equals(OF_DEMO) && demo) {
      return;
    }
    if (common.contains(lower)
        || lower.startsWith(OF_DEMO)
        || common.contains(core(lower))
        || repeats(lower)) {
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

  private static Set<String> load(String... files) {
    return Stream.of(files)
        .flatMap(PasswordPolicy::lines)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> lines(String file) {
    try {
      return new ClassPathResource("people/" + file)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
