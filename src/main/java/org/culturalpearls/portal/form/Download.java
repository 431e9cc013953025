package org.culturalpearls.portal.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Builds download responses with a file name. The header has the name in ASCII for old clients, and
 * in its extended form (RFC 6266), with quotes and the letters of all our languages.
 */
public final class Download {

  /** Characters that an extended name contains unescaped (RFC 8187). */
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

  private static final int BYTE = 0xFF;

  private Download() {}

  public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
    return named(name).contentType(type).body(content);
  }

  /** For a body of another type. */
  public static ResponseEntity.BodyBuilder named(String name) {
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, header("attachment", name));
  }

  /**
   * Returns a value of Content-Disposition.
   *
   * @param kind attachment or inline
   */
  public static String header(String kind, String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^\\w .()+-]", "_");
    String simple = kind + "; filename=\"" + plain + "\"";
    return plain.equals(name) ? simple : simple + "; filename*=UTF-8''" + extended(name);
  }

  private static String extended(String name) {
    ByteArrayOutputStream coded = new ByteArrayOutputStream();
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(each) >= 0) {
        coded.write(each);
      } else {
        coded.writeBytes("%%%02X".formatted(each & BYTE).getBytes(StandardCharsets.US_ASCII));
      }
    }
    return coded.toString(StandardCharsets.US_ASCII);
  }
}
