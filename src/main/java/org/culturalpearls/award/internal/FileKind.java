package org.culturalpearls.award.internal;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of files that are taken, by the bytes with which they begin. */
enum FileKind {
  PDF("application/pdf", "255044462D"),
  JPEG("image/jpeg", "FFD8FF"),
  PNG("image/png", "89504E470D0A1A0A");

  private final String mediaType;
  private final byte[] start;

  FileKind(String mediaType, String start) {
    this.mediaType = mediaType;
    this.start = HexFormat.of().parseHex(start);
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<FileKind> of(byte[] content) {
    return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
  }

  private boolean begins(byte[] content) {
    return content.length >= start.length
        && Arrays.equals(start, 0, start.length, content, 0, start.length);
  }
}
