package org.culturalpearls.notification.delivery.internal;

import java.util.Properties;
import org.culturalpearls.shared.ThisMachine;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/**
 * How far the connection to the mail server has to be encrypted. It is where the server can; a
 * password goes to another machine in no other way, however the server answers. On this machine a
 * certificate proves nothing, and is most often one that nobody signed.
 */
final class MailEncryption {

  private static final String OFFERED = "mail.smtp.starttls.enable";
  private static final String REQUIRED = "mail.smtp.starttls.required";
  private static final String TRUSTED = "mail.smtp.ssl.trust";
  private static final String NAME_CHECKED = "mail.smtp.ssl.checkserveridentity";

  private MailEncryption() {}

  /**
   * Before the first mail.
   *
   * @param inClear whether somebody wants it so
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
