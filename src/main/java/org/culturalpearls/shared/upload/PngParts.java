package org.culturalpearls.shared.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Filters the chunks of a PNG that define its pixels; text chunks, which may be compressed, are
 * removed.
 */
final class PngParts {

  private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final int START = 8;

  /** Length, type and checksum of a chunk. */
  private static final int AROUND = 12;

  private PngParts() {}

  /** Throws IllegalArgumentException if a chunk is longer than the file, or the end is missing. */
  static byte[] ofPixels(byte[] file) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
    kept.write(file, 0, START);
    ByteBuffer bytes = ByteBuffer.wrap(file);
    for (int at = START; at <= file.length - AROUND; ) {
      int length = bytes.getInt(at);
      if (length < 0 || length > file.length - AROUND - at) {
        break;
      }
      String name = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
      if (PIXELS.contains(name)) {
        kept.write(file, at, length + AROUND);
      }
      if (name.equals("IEND")) {
        return kept.toByteArray();
      }
      at += length + AROUND;
    }
    throw new IllegalArgumentException("a picture without its end");
  }
}
