package org.culturalpearls.portal.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Remembers the text that somebody read before a change: its hash, in a hidden field of the form,
 * by which it is seen whether it changed.
 */
final class ReadText {

  private static final int BYTES = 12;

  private ReadText() {}

  static String mark(String text) {
    String plain = text == null ? "" : text.strip().replace("\r\n", "\n");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
