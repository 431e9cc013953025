package org.culturalpearls.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.notification.calendar.CalendarFile;
import org.culturalpearls.notification.calendar.core.MailedDates;
import org.culturalpearls.notification.delivery.internal.Smtp;
import org.culturalpearls.notification.delivery.internal.SmtpFailure;
import org.culturalpearls.notification.mail.core.OutgoingMail;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.Contact;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail to Aino that is handed to a mail server. */
public final class Letter {

  static final PersonView AINO =
      new PersonView(
          new PersonId(1),
          "Aino",
          "aino@example.org",
          "",
          Language.EN,
          ZoneId.of("Europe/Helsinki"),
          null,
          Set.of(),
          true);

  private Letter() {}

  /** For a server on this machine; its patience is short. */
  public static JavaMailSenderImpl sender(int port) {
    return patient(new JavaMailSenderImpl(), "127.0.0.1", port);
  }

  /** For a server that is another machine by its name, and answers on this one. */
  public static JavaMailSenderImpl senderElsewhere(int port) {
    JavaMailSenderImpl sender =
        new JavaMailSenderImpl() {
          @Override
          protected Transport connectTransport() throws MessagingException {
            setHost("127.0.0.1");
            return super.connectTransport();
          }
        };
    return patient(sender, "mail.example.org", port);
  }

  private static JavaMailSenderImpl patient(JavaMailSenderImpl sender, String host, int port) {
    sender.setHost(host);
    sender.setPort(port);
    sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "1000");
    return sender;
  }

  public static void hand(
      JavaMailSender sender, boolean inClear, String contact, List<CalendarFile> files)
      throws SmtpFailure {
    Smtp smtp =
        new Smtp(
            new StaticListableBeanFactory(Map.of("sender", sender))
                .getBeanProvider(JavaMailSender.class),
            new MailSettings(
                "pearls@example.org",
                "Pearls",
                URI.create("https://pearls.example.org"),
                List.of(Duration.ofMinutes(1)),
                Duration.ofSeconds(30),
                inClear),
            new Contact(contact));
    try {
      smtp.send(
          new OutgoingMail(
              AINO,
              new MailText("S", "T", "<p>T</p>"),
              Language.EN,
              new MailedDates(List.of(), List.of(), files),
              null,
              null),
          "<1@example.org>");
    } finally {
      smtp.destroy();
    }
  }

  public static void hand(JavaMailSender sender) throws SmtpFailure {
    hand(sender, false, null, List.of());
  }
}
