package org.culturalpearls.shared.upload;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.culturalpearls.shared.OneLine;

/** The accepted kinds of files, with their first bytes and their extensions. */
public enum FileKind {
  PDF("application/pdf", "255044462D", "pdf"),
  JPEG("image/jpeg", "FFD8FF", "jpg", "jpeg"),
  PNG("image/png", "89504E470D0A1A0A", "png");

  private static final String ENDING = "(?=.*[A-Za-z])[A-Za-z0-9]{1,5}";

  private final String mediaType;
  private final byte[] start;
  private final List<String> endings;

  FileKind(String mediaType, String start, String... endings) {
    this.mediaType = mediaType;
    this.start = HexFormat.of().parseHex(start);
    this.endings = List.of(endings);
  }

  public String mediaType() {
    return mediaType;
  }

  static Optional<FileKind> of(byte[] content) {
    return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
  }

  public static FileKind ofMediaType(String mediaType) {
    return Arrays.stream(values())
        .filter(kind -> kind.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of file: " + mediaType));
  }

  /**
   * Returns the name with the extension of this kind: a PDF called plan.hta would be run as a
   * program. Some browsers send the whole path.
   */
  public String name(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String name = OneLine.withoutUnseen(last).replaceAll("[. ]+$", "");
    if (name.isEmpty() || isEnded(name)) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    boolean otherEnding = dot > 0 && name.substring(dot + 1).matches(ENDING);
    String stem = otherEnding ? name.substring(0, dot) : name;
    return isEnded(stem) ? stem : stem + "." + endings.get(0);
  }

  private boolean isEnded(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
  }

  private boolean begins(byte[] content) {
    return content.length >= start.length
        && Arrays.equals(start, 0, start.length, content, 0, start.length);
  }
}
