package org.culturalpearls.notification.delivery.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.culturalpearls.notification.calendar.CalendarFile;
import org.culturalpearls.notification.mail.core.OutgoingMail;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.culturalpearls.shared.Contact;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends mails over SMTP, within the time limit of an attempt: however slowly a server answers, the
 * job that waits for it ends before another node could take it over.
 */
@Component
public class Smtp implements DisposableBean {

  private final ObjectProvider<JavaMailSender> sender;
  private final MailSettings settings;
  private final Contact contact;
  private final ExecutorService conversations = Executors.newCachedThreadPool(Smtp::thread);

  public Smtp(ObjectProvider<JavaMailSender> sender, MailSettings settings, Contact contact) {
    this.sender = sender;
    this.settings = settings;
    this.contact = contact;
    sender.ifAvailable(this::encrypt);
  }

  private void encrypt(JavaMailSender server) {
    if (server instanceof JavaMailSenderImpl known) {
      MailEncryption.applyTo(known, settings.inClear());
    }
  }

  public void send(OutgoingMail mail, String messageId) throws SmtpFailure {
    JavaMailSender server = sender.getObject();
    MimeMessage message = message(server, mail, messageId);
    Future<?> conversation = conversations.submit(() -> server.send(message));
    try {
      conversation.get(settings.attemptAtMost().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw SmtpReplies.failure(e.getCause(), privateParts(server, mail));
    } catch (TimeoutException | CancellationException e) {
      conversation.cancel(true);
      throw SmtpFailure.tooSlow();
    } catch (InterruptedException e) {
      conversation.cancel(true);
      Thread.currentThread().interrupt();
      throw new SmtpFailure(MailProblem.UNKNOWN, "", "", true);
    }
  }

  /** Parts that a server may repeat and that must not be shown on a page or logged. */
  private static List<String> privateParts(JavaMailSender server, OutgoingMail mail) {
    List<String> parts = new ArrayList<>();
    parts.add(mail.to().email().replaceFirst("@.*", ""));
    if (server instanceof JavaMailSenderImpl known) {
      parts.add(known.getUsername());
      parts.add(known.getPassword());
    }
    return parts;
  }

  private MimeMessage message(JavaMailSender server, OutgoingMail mail, String messageId) {
    MailText text = mail.text();
    MimeMessage message = server.createMimeMessage();
    try {
      MimeMessageHelper parts = new MimeMessageHelper(message, true, "UTF-8");
      parts.setFrom(settings.from(), settings.fromName());
      parts.setTo(mail.to().email());
      if (mail.replyTo() != null) {
        parts.setReplyTo(mail.replyTo());
      } else if (contact.address() != null) {
        parts.setReplyTo(contact.address());
      }
      parts.setSubject(text.subject());
      parts.setText(text.text(), text.html());
      for (CalendarFile file : mail.dates().files()) {
        parts.addAttachment(
            file.name(),
            new ByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8)),
            "text/calendar; charset=UTF-8; method=" + file.method());
      }
      message.setHeader("Message-ID", messageId);
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setHeader("Content-Language", mail.language().locale().toLanguageTag());
      if (mail.unsubscribe() != null) {
        message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      }
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new IllegalStateException("a mail could not be put together", e);
    }
    return message;
  }

  private static Thread thread(Runnable conversation) {
    Thread thread = new Thread(conversation, "smtp");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void destroy() {
    conversations.shutdownNow();
  }
}
