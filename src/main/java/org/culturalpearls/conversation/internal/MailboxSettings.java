package org.culturalpearls.conversation.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the mailbox into which people answer; it is read over TLS and never changed.
 *
 * @param host of the IMAP server; blank to take no answers by mail
 * @param address of the mailbox; the server delivers {@code name+anything@domain} to it, too
 * @param every pause between two looks
 * @param largest mail that is read, with all its parts
 */
@Validated
@ConfigurationProperties("pearls.mailbox")
record MailboxSettings(
    String host,
    @Min(1) @Max(65_535) @DefaultValue("993") int port,
    String user,
    String password,
    @NotBlank @DefaultValue("INBOX") String folder,
    String address,
    @NotNull @DefaultValue("2m") Duration every,
    @NotNull @DefaultValue("1MB") DataSize largest) {

  /** What a mail address has before its @ at most, less the plus sign and the token. */
  private static final int MAX_NAME = 64 - 1 - AnswerRows.TOKEN_LENGTH;

  MailboxSettings {
    host = given(host);
    user = given(user);
    password = given(password);
    address = given(address).strip().toLowerCase(Locale.ROOT);
    if (!host.isBlank()) {
      require(!user.isBlank() && !password.isBlank(), "PEARLS_MAILBOX_USER and _PASSWORD");
      require(
          address.matches("[^@+\\s]{1," + MAX_NAME + "}@[^@\\s]+"),
          "PEARLS_MAILBOX_ADDRESS, with at most " + MAX_NAME + " letters before the @");
      require(every.compareTo(Duration.ofSeconds(1)) >= 0, "PEARLS_MAILBOX_EVERY of a second");
    }
  }

  private static String given(String value) {
    return value == null ? "" : value;
  }

  private static void require(boolean given, String setting) {
    if (!given) {
      throw new IllegalArgumentException(
          "A mailbox for answers is set with PEARLS_MAILBOX_HOST: set " + setting + " as well.");
    }
  }

  boolean isSet() {
    return !host.isBlank();
  }

  String addressWith(String token) {
    return address.replace("@", "+" + token + "@");
  }

  /** No password in logs. */
  @Override
  public String toString() {
    return "MailboxSettings[" + host + ":" + port + "]";
  }
}
