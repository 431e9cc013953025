package org.culturalpearls.portal.mails;

import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.shared.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Shows a mail like a mail program does: a page of its own, which may have styles and nothing else.
 */
final class MailAsPage {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'; sandbox allow-popups allow-top-navigation-by-user-activation";

  private MailAsPage() {}

  static ResponseEntity<String> of(MailText text) {
    if (text == null) {
      throw new NotFound("error.notification.mail-not-found");
    }
    return ResponseEntity.ok()
        .header("Content-Security-Policy", POLICY)
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .body(text.html());
  }
}
