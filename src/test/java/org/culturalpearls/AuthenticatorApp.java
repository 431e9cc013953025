package org.culturalpearls;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What people have on their phone: shows codes for a key in Base32, as RFC 6238 says. */
public class AuthenticatorApp {

  private static final int BYTES = 20;

  private final byte[] key;

  /**
   * @param typed the key as a page shows it
   */
  public AuthenticatorApp(String typed) {
    BigInteger number = BigInteger.ZERO;
    for (char each : typed.replace(" ", "").toCharArray()) {
      int digit = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(each);
      number = number.shiftLeft(5).or(BigInteger.valueOf(digit));
    }
    byte[] bytes = number.toByteArray();
    byte[] padded = new byte[BYTES + bytes.length];
    System.arraycopy(bytes, 0, padded, BYTES, bytes.length);
    this.key = Arrays.copyOfRange(padded, bytes.length, padded.length);
  }

  public String code(Instant now) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(now.getEpochSecond() / 30).array());
      int four = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
      return String.valueOf(1_000_000 + four % 1_000_000).substring(1);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
