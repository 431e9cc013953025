package org.culturalpearls.portal.form;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Serves a file that somebody uploaded: always as a download, never shown by the browser as a page
 * of ours.
 */
public final class FetchedFile {

  private FetchedFile() {}

  public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] content) {
    return Download.named(name)
        .contentType(MediaType.parseMediaType(mediaType))
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .body(content);
  }
}
