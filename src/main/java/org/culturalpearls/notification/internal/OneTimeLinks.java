package org.culturalpearls.notification.internal;

import org.culturalpearls.notification.MailKind;
import org.culturalpearls.people.PersonId;

/**
 * Issues the one-time links of some kinds of mail. A link is asked for at the moment of sending, in
 * the transaction of the sending, and is stored nowhere but, as a hash, by whoever issues it.
 */
interface OneTimeLinks {

  /** Whether mails of this kind carry a link of this issuer. */
  boolean issues(MailKind kind);

  /** A fresh link for this mail's recipient: the path below the base address. */
  String issue(MailKind kind, PersonId recipient);
}
