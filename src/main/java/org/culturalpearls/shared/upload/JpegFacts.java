package org.culturalpearls.shared.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The facts of a JPEG that are needed before its pixels are decoded. */
record JpegFacts(Orientation orientation) {

  /** Programs write some ten; each is a pass over all pixels. */
  private static final int MOST_SCANS = 100;

  private static final int MARK = 0xFF;
  private static final int SCAN = 0xDA;
  private static final int EXIF_PART = 0xE1;
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;
  private static final int LAST_ORIENTATION = 8;

  /** Throws IllegalArgumentException for a file that no program writes. */
  static JpegFacts of(byte[] file) {
    int scans = 0;
    for (int i = 0; i + 1 < file.length; i++) {
      if ((file[i] & MARK) == MARK && (file[i + 1] & MARK) == SCAN && ++scans > MOST_SCANS) {
        throw new IllegalArgumentException("more scans than a picture has");
      }
    }
    return new JpegFacts(new Orientation(orientation(file)));
  }

  /** Upright if no segment says otherwise. */
  private static int orientation(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    int at = 2;
    while (at + 4 <= file.length && (file[at] & MARK) == MARK) {
      int kind = file[at + 1] & MARK;
      if (kind == SCAN) {
        return 1;
      }
      int length = bytes.getShort(at + 2) & 0xFFFF;
      int end = Math.min(file.length, at + 2 + length);
      int content = at + 4;
      if (kind == EXIF_PART
          && content + EXIF.length <= end
          && Arrays.equals(file, content, content + EXIF.length, EXIF, 0, EXIF.length)) {
        return orientation(bytes.slice(content + EXIF.length, end - content - EXIF.length));
      }
      at += 2 + length;
    }
    return 1;
  }

  private static int orientation(ByteBuffer exif) {
    if (exif.limit() < 8) {
      return 1;
    }
    exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int list = exif.getInt(4);
    if (list < 0 || list > exif.limit() - 2) {
      return 1;
    }
    int entries = exif.getShort(list) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = list + 2 + i * ENTRY;
      if (entry + ENTRY > exif.limit()) {
        return 1;
      }
      if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION) {
        int code = exif.getShort(entry + 8) & 0xFFFF;
        return code >= 1 && code <= LAST_ORIENTATION ? code : 1;
      }
    }
    return 1;
  }
}
