package org.culturalpearls.notification.mail.core;

import java.util.Optional;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.LinkService;
import org.springframework.stereotype.Component;

/**
 * Adds one-time links to mails. A link gets its token when it is sent, in the same transaction; the
 * outbox holds its id, and pages show the address without the token.
 */
@Component
public class OneTimeLinks {

  /** Replaces the token in a mail that is shown and not sent. */
  public static final String HIDDEN = "…";

  private final LinkService links;

  OneTimeLinks(LinkService links) {
    this.links = links;
  }

  /**
   * Returns whether somebody requested it and waits for it: it is tried also at a marked address.
   */
  public static boolean hasLink(Mail mail) {
    return link(mail).isPresent();
  }

  /** Returns whether the link of a mail is still valid; true for a mail without one. */
  public boolean areOpen(Mail mail) {
    return link(mail).map(links::isOpen).orElse(true);
  }

  /** Creates a new token for the link of a mail, if it has one. */
  Optional<String> token(Mail mail) {
    return link(mail).map(links::token);
  }

  private static Optional<LinkId> link(Mail mail) {
    return mail.value(Argument.LINK).map(id -> new LinkId(Long.parseLong(id)));
  }

  /** Returns the page behind the link of a mail, below the base address. */
  public static String path(MailKind kind, String token) {
    return switch (kind) {
      case INVITATION, PASSWORD_RESET -> "/invitation/" + token;
      case SIGN_IN, ENTRY -> "/login/link/" + token;
      case MEETING_PROPOSED, MEETING_HELD_ASKED -> "/answer/" + token;
      case VALUES_ASKED -> "/values/" + token;
      case CONTACT_ASKED, CONTACT_REMINDED, VISIT_ASKED -> "/contact/" + token;
      case ADDRESS_CONFIRMATION -> "/address/" + token;
      case ADDRESS_CHANGED, TIE_CHANGE_CONFIRMED, TIE_CHANGE_REFUSED -> "/me";
      case FACTOR_ADDED, FACTOR_REMOVED -> "/me/second-factor";
      case TIE_CHANGE_ASKED -> "/tie-changes";
      case TIE_CHANGE_STALLED -> "/";
      case COPY_ASKED -> "/copies";
      case COPY_MADE -> "/me/data";
      default -> "/login/forgotten";
    };
  }
}
