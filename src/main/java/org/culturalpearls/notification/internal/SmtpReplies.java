package org.culturalpearls.notification.internal;

import jakarta.mail.MessagingException;
import org.culturalpearls.notification.internal.SmtpFailure.Kind;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailSendException;

/** Reads out of the mail library's exceptions what the mail server answered. */
final class SmtpReplies {

  private static final int FOR_GOOD = 500;

  private SmtpReplies() {}

  /**
   * A reply about the recipient or the mail may be for good. One about our sender, our login or the
   * connection is the installation's trouble: tried again, and an incident in the end.
   */
  static SmtpFailure failure(Throwable thrown) {
    Exception cause = first(thrown);
    SMTPAddressFailedException address = find(cause, SMTPAddressFailedException.class);
    if (address != null) {
      return reply(Kind.ADDRESS_REFUSED, address.getReturnCode());
    }
    SMTPSenderFailedException sender = find(cause, SMTPSenderFailedException.class);
    if (sender != null) {
      return new SmtpFailure(Kind.NOT_NOW, sender.getReturnCode());
    }
    SMTPSendFailedException mail = find(cause, SMTPSendFailedException.class);
    if (mail != null && mail.getReturnCode() > 0) {
      return mail.getCommand().startsWith("MAIL") || mail.getReturnCode() == 421
          ? new SmtpFailure(Kind.NOT_NOW, mail.getReturnCode())
          : reply(Kind.MAIL_REFUSED, mail.getReturnCode());
    }
    return new SmtpFailure(isReached(thrown, cause) ? Kind.UNKNOWN : Kind.NOT_REACHED, 0);
  }

  private static SmtpFailure reply(Kind forGood, int code) {
    return new SmtpFailure(code >= FOR_GOOD ? forGood : Kind.NOT_NOW, code);
  }

  /** What went wrong before the mail was spoken of is both the cause and what failed the mail. */
  private static boolean isReached(Throwable thrown, Exception cause) {
    return thrown instanceof MailSendException && thrown.getCause() != cause;
  }

  private static Exception first(Throwable thrown) {
    if (thrown instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
      return sending.getMessageExceptions()[0];
    }
    return (Exception) thrown;
  }

  /** Looks along the causes and along the library's own chain. */
  private static <T> T find(Throwable from, Class<T> type) {
    if (from == null || type.isInstance(from)) {
      return type.cast(from);
    }
    T found = find(from.getCause(), type);
    if (found == null
        && from instanceof MessagingException chained
        && chained.getNextException() != from.getCause()) {
      found = find(chained.getNextException(), type);
    }
    return found;
  }
}
