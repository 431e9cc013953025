package org.culturalpearls.security.internal.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.SecretToken;
import org.springframework.stereotype.Component;

/** Makes recovery codes, each of which replaces a second factor once. */
@Component
class RecoveryCodes {

  private static final int COUNT = 10;

  /** 120 bits: 24 characters, in groups of four; enough for a hash without stretching. */
  private static final int BYTES = 15;

  private static final String GROUPS_OF_FOUR = "(.{4})(?=.)";

  private final SecureRandom random = new SecureRandom();
  private final SecondFactors factors;

  RecoveryCodes(SecondFactors factors) {
    this.factors = factors;
  }

  /** Makes others in place of those before. */
  List<String> fresh(PersonId person) {
    List<String> codes = Stream.generate(this::code).limit(COUNT).toList();
    factors.putRecoveryCodes(person, codes.stream().map(SecretToken::hash).toList());
    return codes.stream().map(code -> code.replaceAll(GROUPS_OF_FOUR, "$1-")).toList();
  }

  private String code() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base32.of(bytes).toLowerCase(Locale.ROOT);
  }

  /** As people copy it: with spaces, hyphens, or in capitals. */
  static String normal(String code) {
    return code == null ? "" : code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }
}
