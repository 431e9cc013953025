package org.culturalpearls.start;

import org.culturalpearls.shared.ThisMachine;
import org.springframework.core.env.Environment;

/** Refuses a start with incomplete or contradictory settings of the mail server. */
final class MailSettingsCheck {

  private static final String MAIL = "spring.mail.";
  private static final String STARTTLS = MAIL + "properties.mail.smtp.starttls.";

  /** The port on which servers use implicit TLS. */
  private static final String IMPLICIT_TLS = "465";

  private final Environment environment;

  MailSettingsCheck(Environment environment) {
    this.environment = environment;
  }

  /** Without a mail server no other mail setting is required. */
  void check() {
    if (is(MAIL + "host", "")) {
      return;
    }
    checkSender();
    checkLogin();
    checkEncryption();
  }

  private void checkSender() {
    if (!value("pearls.mail.from").matches(SettingsCheck.ADDRESS)) {
      throw new StartRefused(
          "A mail server is set, but no sender: set PEARLS_MAIL_FROM to an address like"
              + " pearls@example.org.");
    }
    if (!value("pearls.mail.base-address").matches("https?://[^/\\s]+\\S*")) {
      throw new StartRefused(
          "A mail server is set, but not what links in mails begin with: set"
              + " PEARLS_MAIL_BASEADDRESS to the address of the application, like"
              + " https://pearls.example.org.");
    }
  }

  private void checkLogin() {
    if (hasLogin() && is(MAIL + "password", "")) {
      throw new StartRefused(
          "A user name for the mail server is set, but no password: set SPRING_MAIL_PASSWORD, or"
              + " unset SPRING_MAIL_USERNAME.");
    }
    if (!hasLogin() && !is(MAIL + "password", "")) {
      throw new StartRefused(
          "A password for the mail server is set, but no user name: set SPRING_MAIL_USERNAME, or"
              + " unset SPRING_MAIL_PASSWORD.");
    }
  }

  private void checkEncryption() {
    boolean tls = isOn(MAIL + "ssl.enabled") || isOn(MAIL + "properties.mail.smtp.ssl.enable");
    boolean inClear = isOn("pearls.mail.in-clear");
    if (!value(MAIL + "protocol").matches("|smtp")) {
      throw new StartRefused(
          "Mails go out by SMTP only: unset SPRING_MAIL_PROTOCOL, and set SPRING_MAIL_SSL_ENABLED=true"
              + " for a server that speaks TLS from the first word.");
    }
    if (inClear && (tls || isOn(STARTTLS + "required"))) {
      throw new StartRefused(
          "The mail server is to be spoken to in clear and encrypted at once: unset"
              + " PEARLS_MAIL_INCLEAR, or unset SPRING_MAIL_SSL_ENABLED and"
              + " SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED.");
    }
    if (!tls && !inClear && is(MAIL + "port", IMPLICIT_TLS)) {
      throw new StartRefused(
          "On port 465 mail servers speak TLS from the first word: set SPRING_MAIL_SSL_ENABLED=true,"
              + " or SPRING_MAIL_PORT to another port like 587.");
    }
    boolean turnedOff = is(STARTTLS + "enable", "false") || is(STARTTLS + "required", "false");
    if (turnedOff && !tls && !inClear && hasLogin() && isElsewhere()) {
      throw new StartRefused(
          "The password would go to the mail server in clear: unset"
              + " SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_ENABLE and"
              + " SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED, or set PEARLS_MAIL_INCLEAR=true"
              + " if that is what you want.");
    }
  }

  private boolean hasLogin() {
    return !is(MAIL + "username", "");
  }

  private boolean isElsewhere() {
    return !ThisMachine.isNamedBy(value(MAIL + "host"));
  }

  private boolean isOn(String setting) {
    return is(setting, "true");
  }

  private boolean is(String setting, String wanted) {
    return value(setting).equalsIgnoreCase(wanted);
  }

  private String value(String setting) {
    return environment.getProperty(setting, "").strip();
  }
}
