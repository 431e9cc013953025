package org.culturalpearls.notification.delivery.internal;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.List;
import javax.net.ssl.SSLException;
import org.culturalpearls.notification.outbox.MailProblem;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailSendException;

/** Extracts from the mail library's exceptions what the mail server answered, and to what. */
final class SmtpReplies {

  /** Precedes a negative greeting, in the library's messages. */
  private static final String GREETING = ", response: ";

  private static final String NO_STARTTLS = "STARTTLS is required but";
  private static final String NO_TLS = "Could not convert socket to TLS";

  private SmtpReplies() {}

  /**
   * Converts an exception.
   *
   * @param privateParts what must be removed from the server's text
   */
  static SmtpFailure failure(Throwable thrown, List<String> privateParts) {
    Throwable cause = first(thrown);
    SMTPAddressFailedException address = find(cause, SMTPAddressFailedException.class);
    if (address != null) {
      SmtpReply reply = reply(address.getMessage(), address.getReturnCode());
      return refused(SmtpKinds.ofRecipient(reply), reply, privateParts);
    }
    SMTPSendFailedException mail = find(cause, SMTPSendFailedException.class);
    if (mail != null && mail.getReturnCode() > 0) {
      SmtpReply reply = reply(mail.getMessage(), mail.getReturnCode());
      return refused(
          mail.getCommand().startsWith("MAIL")
              ? SmtpKinds.ofSender(reply)
              : SmtpKinds.ofText(reply),
          reply,
          privateParts);
    }
    return unanswered(thrown, cause, privateParts);
  }

  private static SmtpFailure refused(MailProblem kind, SmtpReply reply, List<String> privateParts) {
    return new SmtpFailure(kind, reply.codes(), reply.said(privateParts), false);
  }

  /** Problems of the connection, its encryption, or the login. */
  private static SmtpFailure unanswered(
      Throwable thrown, Throwable cause, List<String> privateParts) {
    AuthenticationFailedException login = find(cause, AuthenticationFailedException.class);
    if (login != null) {
      SmtpReply reply = SmtpReply.of(login.getMessage());
      return refused(SmtpKinds.ofLogin(reply), reply, privateParts);
    }
    boolean reached = isReached(thrown, cause);
    if (find(cause, MailConnectException.class) != null) {
      return without(MailProblem.NOT_REACHED, false);
    }
    if (find(cause, SSLException.class) != null || says(cause, NO_TLS)) {
      return without(MailProblem.TLS_FAILED, reached);
    }
    if (says(cause, NO_STARTTLS)) {
      return without(MailProblem.TLS_MISSING, false);
    }
    if (find(cause, SocketTimeoutException.class) != null) {
      return without(MailProblem.TOO_SLOW, reached);
    }
    return reached
        ? without(MailProblem.UNKNOWN, true)
        : notBegun(String.valueOf(cause.getMessage()), privateParts);
  }

  /** No mail command was sent yet: an answer is one to the connection or to STARTTLS. */
  private static SmtpFailure notBegun(String message, List<String> privateParts) {
    int greeting = message.indexOf(GREETING);
    if (greeting >= 0) {
      SmtpReply reply = SmtpReply.of(message.substring(greeting + GREETING.length()));
      return refused(SmtpKinds.ofGreeting(reply), reply, privateParts);
    }
    SmtpReply reply = SmtpReply.of(message);
    return refused(
        reply.code() > 0 ? MailProblem.TLS_FAILED : MailProblem.NOT_REACHED, reply, privateParts);
  }

  private static SmtpFailure without(MailProblem kind, boolean doubtful) {
    return new SmtpFailure(kind, "", "", doubtful);
  }

  /** The library may omit the answer from its message, never the code. */
  private static SmtpReply reply(String message, int code) {
    SmtpReply reply = SmtpReply.of(message);
    return reply.code() == 0 ? new SmtpReply(code, "", String.valueOf(message)) : reply;
  }

  /** A problem before the mail commands is both the cause and the exception itself. */
  private static boolean isReached(Throwable thrown, Throwable cause) {
    return thrown instanceof MailSendException && thrown.getCause() != cause;
  }

  private static boolean says(Throwable cause, String words) {
    return cause.getMessage() != null && cause.getMessage().startsWith(words);
  }

  private static Throwable first(Throwable thrown) {
    if (thrown instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
      return sending.getMessageExceptions()[0];
    }
    return thrown;
  }

  /** Searches the causes and the library's own chain. */
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
