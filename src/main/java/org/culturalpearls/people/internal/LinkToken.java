package org.culturalpearls.people.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random tokens of 256 bits, of which only the SHA-256 is kept. */
final class LinkToken {

  private static final SecureRandom RANDOM = new SecureRandom();

  private LinkToken() {}

  static String fresh() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** No salt and no stretching: there is nothing to guess in 256 random bits. */
  static String hash(String token) {
    try {
      byte[] bytes = (token == null ? "" : token.strip()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
