package org.culturalpearls.security.internal.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of authenticator apps: RFC 6238 with what every app can do, which is SHA-1, six digits
 * and steps of 30 seconds.
 */
final class TimedCodes {

  private static final int SECONDS = 30;
  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;

  /** The clock of a phone may be off by so many steps. */
  private static final int OFF = 1;

  private TimedCodes() {}

  /** Returns the step in which this code holds; empty if it holds in none near this moment. */
  static OptionalLong stepOf(byte[] key, String code, Instant now) {
    long step = step(now);
    return LongStream.rangeClosed(step - OFF, step + OFF)
        .filter(each -> code(key, each).equals(code))
        .findFirst();
  }

  static String at(byte[] key, Instant moment) {
    return code(key, step(moment));
  }

  private static long step(Instant moment) {
    return moment.getEpochSecond() / SECONDS;
  }

  private static String code(byte[] key, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "RAW"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
      return String.format("%0" + DIGITS + "d", number % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
