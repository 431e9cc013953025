package org.culturalpearls.notification.delivery.internal;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Set;
import java.util.regex.Pattern;
import org.culturalpearls.notification.outbox.MailProblem;

/**
 * Classifies the answers of a mail server by their cause. An address is undeliverable only if the
 * server says so of the address: problems with this application are fixed by its administrators.
 */
final class SmtpKinds {

  /** Reply codes that concern a mailbox if no enhanced code says otherwise. */
  private static final Set<Integer> OF_A_MAILBOX = Set.of(550, 551, 553);

  /** Enhanced codes that concern the sender's address. */
  private static final Set<String> OF_THE_SENDER = Set.of("5.1.7", "5.1.8");

  private static final Set<String> OF_ENCRYPTION = Set.of("5.7.10", "5.7.11");
  private static final Set<String> OF_THE_LOGIN = Set.of("5.7.8", "5.7.9");

  /** Enhanced codes that concern this mail: too large, or unreadable. */
  private static final String TOO_LARGE = "5.3.4";

  private static final String TOO_LARGE_FOR_MAILBOX = "5.2.3";
  private static final String CONTENT = "5.6";

  private static final Pattern TLS = Pattern.compile("\\b(starttls|tls|encrypt)", CASE_INSENSITIVE);
  private static final Pattern LOGIN =
      Pattern.compile(
          "authentication (is )?(required|needed)|not authenticated|must authenticate",
          CASE_INSENSITIVE);
  private static final Pattern SENDER = Pattern.compile("\\bsender\\b", CASE_INSENSITIVE);

  /** Texts by which servers without enhanced codes refuse the sending host. */
  private static final Pattern RELAY =
      Pattern.compile("\\b(relay|black ?list|block ?list|blocked)", CASE_INSENSITIVE);

  private static final int TRANSACTION_FAILED = 554;
  private static final int TOO_MUCH = 552;

  private SmtpKinds() {}

  static MailProblem ofRecipient(SmtpReply reply) {
    if (isOfUs(reply)) {
      return ofUs(reply);
    }
    if (OF_THE_SENDER.contains(reply.enhanced())) {
      return MailProblem.SENDER_REFUSED;
    }
    if (reply.isOf("5.1")) {
      return MailProblem.ADDRESS_REFUSED;
    }
    boolean ofMailbox = reply.isBare() && OF_A_MAILBOX.contains(reply.code());
    if ((ofMailbox || reply.isOf("5.7")) && reply.mentions(SENDER)) {
      return MailProblem.SENDER_REFUSED;
    }
    if (ofMailbox && !reply.mentions(RELAY)) {
      return MailProblem.ADDRESS_REFUSED;
    }
    return ofMailbox || isOfPolicy(reply) ? MailProblem.RELAY_REFUSED : MailProblem.NOT_NOW;
  }

  static MailProblem ofSender(SmtpReply reply) {
    if (isOfUs(reply)) {
      return ofUs(reply);
    }
    if (isOfThisMail(reply)) {
      return MailProblem.MAIL_REFUSED;
    }
    return reply.code() == TRANSACTION_FAILED
        ? MailProblem.RELAY_REFUSED
        : MailProblem.SENDER_REFUSED;
  }

  static MailProblem ofText(SmtpReply reply) {
    if (isOfUs(reply)) {
      return ofUs(reply);
    }
    if (OF_THE_SENDER.contains(reply.enhanced())) {
      return MailProblem.SENDER_REFUSED;
    }
    if (reply.isOf("5.1")) {
      return MailProblem.ADDRESS_REFUSED;
    }
    if (isOfThisMail(reply)) {
      return MailProblem.MAIL_REFUSED;
    }
    return isOfPolicy(reply) || reply.isBare() ? MailProblem.RELAY_REFUSED : MailProblem.NOT_NOW;
  }

  /** Without a code, the library itself found no way to log in. */
  static MailProblem ofLogin(SmtpReply reply) {
    if (reply.code() == 0) {
      return MailProblem.LOGIN_REFUSED;
    }
    return isOfUs(reply) ? ofUs(reply) : MailProblem.LOGIN_REFUSED;
  }

  /** A server that closes the connection instead counts as unreachable. */
  static MailProblem ofGreeting(SmtpReply reply) {
    if (reply.code() == 0) {
      return MailProblem.NOT_REACHED;
    }
    return reply.isForGood() ? MailProblem.RELAY_REFUSED : MailProblem.NOT_NOW;
  }

  /**
   * Returns whether it requires something of the client before it looks at the mail, or asks to
   * retry later.
   */
  private static boolean isOfUs(SmtpReply reply) {
    return !reply.isForGood() || ofUs(reply) != MailProblem.NOT_NOW;
  }

  private static MailProblem ofUs(SmtpReply reply) {
    if (!reply.isForGood()) {
      return MailProblem.NOT_NOW;
    }
    return switch (reply.code()) {
      case 530 -> reply.mentions(TLS) ? MailProblem.TLS_NEEDED : MailProblem.LOGIN_NEEDED;
      case 523, 538 -> MailProblem.TLS_NEEDED;
      case 534, 535 -> MailProblem.LOGIN_REFUSED;
      default -> ofUsByMore(reply);
    };
  }

  private static MailProblem ofUsByMore(SmtpReply reply) {
    if (OF_ENCRYPTION.contains(reply.enhanced())) {
      return MailProblem.TLS_NEEDED;
    }
    if (OF_THE_LOGIN.contains(reply.enhanced())) {
      return MailProblem.LOGIN_REFUSED;
    }
    boolean asksForLogin = (reply.isBare() || reply.isOf("5.7")) && reply.mentions(LOGIN);
    return asksForLogin ? MailProblem.LOGIN_NEEDED : MailProblem.NOT_NOW;
  }

  private static boolean isOfPolicy(SmtpReply reply) {
    return reply.isOf("5.7") || reply.code() == TRANSACTION_FAILED;
  }

  private static boolean isOfThisMail(SmtpReply reply) {
    return reply.isOf(CONTENT)
        || reply.enhanced().equals(TOO_LARGE)
        || reply.enhanced().equals(TOO_LARGE_FOR_MAILBOX)
        || reply.isBare() && reply.code() == TOO_MUCH;
  }
}
