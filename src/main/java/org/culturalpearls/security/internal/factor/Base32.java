package org.culturalpearls.security.internal.factor;

/** Writes bytes in Base32 (RFC 4648), without padding. */
final class Base32 {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int waiting = 0;
    for (byte each : bytes) {
      buffer = (buffer << Byte.SIZE) | (each & 0xff);
      waiting += Byte.SIZE;
      while (waiting >= BITS) {
        waiting -= BITS;
        text.append(ALPHABET.charAt((buffer >> waiting) & 0x1f));
      }
      buffer &= (1 << waiting) - 1;
    }
    if (waiting > 0) {
      text.append(ALPHABET.charAt((buffer << (BITS - waiting)) & 0x1f));
    }
    return text.toString();
  }
}
