package org.culturalpearls.portal.nomination;

import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/**
 * The name of a file that was sent, as its owner knows it: browsers write a quote and the end of a
 * line in it as a number, and nothing else.
 */
final class SentName {

  private SentName() {}

  static String of(MultipartFile file) {
    String sent = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return sent.replace("%22", "\"").replaceAll("(?i)%0[da]", " ");
  }
}
