package org.culturalpearls.portal.form;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that somebody else sent: always to keep, never shown by the browser as a page of ours. */
public final class FetchedFile {

  private FetchedFile() {}

  public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] content) {
    ContentDisposition named =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mediaType))
        .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .body(content);
  }
}
