package org.culturalpearls.conversation.internal;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.culturalpearls.shared.SecretToken;

/** A mail in the mailbox; only {@link #text} reads more than its headers. */
final class AnswerMail {

  /** Nested parts, at most; a mail of a person has two or three. */
  private static final int DEEPEST = 6;

  private static final String[] DESTINATIONS = {
    "To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To"
  };

  private final MimeMessage mail;

  AnswerMail(MimeMessage mail) {
    this.mail = mail;
  }

  /** A mail holds a file, or more parts than a person writes. */
  static final class NotOnlyText extends Exception {

    private static final long serialVersionUID = 1L;
  }

  /** Returns what tells this mail from others; the same for a copy of it. */
  String hash() throws MessagingException {
    String id = mail.getHeader("Message-ID", "");
    return SecretToken.hash(
        id == null
            ? mail.getHeader("From", ",")
                + mail.getHeader("Date", ",")
                + mail.getHeader("Subject", ",")
            : id);
  }

  /** Returns whether no person wrote it: RFC 3834, lists, notices of delivery. */
  boolean isAutomatic() throws MessagingException {
    String submitted = lower("Auto-Submitted");
    return !submitted.isEmpty() && !submitted.startsWith("no")
        || lower("Precedence").matches("bulk|list|junk|auto_reply")
        || !lower("X-Auto-Response-Suppress").isEmpty()
        || !lower("X-Autoreply").isEmpty()
        || !lower("X-Autorespond").isEmpty()
        || !lower("List-Id").isEmpty()
        || lower("Return-Path").equals("<>")
        || lower("Content-Type").matches("(?s)(multipart/report|message/).*")
        || sender().filter(from -> from.matches("(mailer-daemon|postmaster)@.*")).isPresent();
  }

  /** Returns the address in From, in small letters; empty if there is not exactly one. */
  Optional<String> sender() throws MessagingException {
    String from = mail.getHeader("From", ",");
    if (from == null) {
      return Optional.empty();
    }
    try {
      InternetAddress[] senders = InternetAddress.parseHeader(from, true);
      return senders.length == 1 && senders[0].getAddress() != null
          ? Optional.of(senders[0].getAddress().toLowerCase(Locale.ROOT))
          : Optional.empty();
    } catch (AddressException unreadable) {
      return Optional.empty();
    }
  }

  /** Returns the tokens in the addresses that it was sent to. */
  Set<String> tokens(MailboxSettings mailbox) throws MessagingException {
    String[] parts = mailbox.address().split("@");
    Pattern address =
        Pattern.compile(
            "(?<![a-z0-9.+_-])%s\\+([0-9a-f]{%d})@%s(?![a-z0-9.-])"
                .formatted(
                    Pattern.quote(parts[0]), AnswerRows.TOKEN_LENGTH, Pattern.quote(parts[1])));
    Set<String> found = new LinkedHashSet<>();
    for (String header : DESTINATIONS) {
      Matcher matcher = address.matcher(lower(header));
      while (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  /** Returns its size in octets, as the server tells it. */
  int size() throws MessagingException {
    return mail.getSize();
  }

  /** Returns what its sender wrote; empty if that is nothing. */
  String text() throws MessagingException, IOException, NotOnlyText {
    return OwnWords.of(text(mail, 0).orElse(""));
  }

  private static Optional<String> text(Part part, int depth)
      throws MessagingException, IOException, NotOnlyText {
    if (depth > DEEPEST || isFile(part)) {
      throw new NotOnlyText();
    }
    if (part.isMimeType("text/plain")) {
      return Optional.of(String.valueOf(part.getContent()));
    }
    if (part.isMimeType("text/html")) {
      return Optional.of(HtmlText.of(String.valueOf(part.getContent())));
    }
    return part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts
        ? text(parts, part.isMimeType("multipart/alternative"), depth)
        : Optional.empty();
  }

  /** Of alternatives the plain one; else the first text. All parts are looked at for files. */
  private static Optional<String> text(Multipart parts, boolean alternatives, int depth)
      throws MessagingException, IOException, NotOnlyText {
    Optional<String> found = Optional.empty();
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      Optional<String> text = text(part, depth + 1);
      if (found.isEmpty() || alternatives && part.isMimeType("text/plain")) {
        found = text.isPresent() ? text : found;
      }
    }
    return found;
  }

  /** Pictures of a signature and signatures of the mail itself are no files. */
  private static boolean isFile(Part part) throws MessagingException {
    boolean named = part.getFileName() != null || Part.ATTACHMENT.equals(part.getDisposition());
    boolean picture = part.isMimeType("image/*") && part.getHeader("Content-ID") != null;
    return !part.isMimeType("multipart/*")
        && !picture
        && !part.isMimeType("application/pgp-signature")
        && !part.isMimeType("application/pkcs7-signature")
        && (named || !part.isMimeType("text/*"));
  }

  private String lower(String header) throws MessagingException {
    String[] values = mail.getHeader(header);
    return values == null
        ? ""
        : String.join(",", Stream.of(values).map(String::strip).toList()).toLowerCase(Locale.ROOT);
  }
}
