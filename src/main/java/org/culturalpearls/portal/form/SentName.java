package org.culturalpearls.portal.form;

import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/**
 * Decodes the name of an uploaded file: browsers percent-encode quotes and line ends in it, and
 * nothing else.
 */
public final class SentName {

  private SentName() {}

  public static String of(MultipartFile file) {
    String sent = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return sent.replace("%22", "\"").replaceAll("(?i)%0[da]", " ");
  }
}
