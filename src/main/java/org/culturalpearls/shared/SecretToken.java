package org.culturalpearls.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Creates random secrets of 256 bits for addresses, of which only the SHA-256 is stored. */
public final class SecretToken {

  private static final SecureRandom RANDOM = new SecureRandom();

  private SecretToken() {}

  public static String fresh() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** No salt and no stretching: 256 random bits can't be guessed. */
  public static String hash(String secret) {
    try {
      byte[] bytes = (secret == null ? "" : secret.strip()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
