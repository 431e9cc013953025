package org.culturalpearls.notification.delivery.internal;

import java.util.Properties;
import org.culturalpearls.shared.ThisMachine;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/**
 * Configures the encryption of the connection to the mail server. It is used if the server offers
 * it; a password is sent to another host only encrypted, whatever the server answers. On this host
 * a certificate proves nothing, and is usually self-signed.
 */
final class MailEncryption {

  private static final String OFFERED = "mail.smtp.starttls.enable";
  private static final String REQUIRED = "mail.smtp.starttls.required";
  private static final String TRUSTED = "mail.smtp.ssl.trust";
  private static final String NAME_CHECKED = "mail.smtp.ssl.checkserveridentity";

  private MailEncryption() {}

  /**
   * Called before the first mail.
   *
   * @param inClear whether the settings turn encryption off
   */
  static void applyTo(JavaMailSenderImpl sender, boolean inClear) {
    Properties properties = sender.getJavaMailProperties();
    if (inClear) {
      properties.setProperty(OFFERED, "false");
      properties.setProperty(REQUIRED, "false");
      return;
    }
    properties.putIfAbsent(OFFERED, "true");
    if (ThisMachine.isNamedBy(sender.getHost())) {
      properties.putIfAbsent(TRUSTED, sender.getHost());
      properties.setProperty(NAME_CHECKED, "false");
      return;
    }
    properties.putIfAbsent(NAME_CHECKED, "true");
    if (StringUtils.hasText(sender.getUsername())) {
      properties.setProperty(REQUIRED, "true");
    }
  }
}
