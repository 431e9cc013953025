package org.culturalpearls;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Lets mails go out in tests: runs their jobs by hand and reads what arrived. */
public class Post {

  private final ManagementService jobs;
  private final JavaMailSenderImpl sender;

  public Post(ManagementService jobs, JavaMailSenderImpl sender) {
    this.jobs = jobs;
    this.sender = sender;
  }

  @EventListener(StartedDatabase.ClassEnded.class)
  void throwAway() throws FolderException {
    TestMailServer.running().purgeEmailFromAllMailboxes();
  }

  /** Starts the processes of all mails that wait. */
  public void start() {
    for (List<Job> found = starting(); !found.isEmpty(); found = starting()) {
      found.forEach(job -> jobs.executeJob(job.getId()));
    }
  }

  private List<Job> starting() {
    return jobs.createJobQuery().messages().list().stream()
        .filter(job -> job.getProcessDefinitionId() == null)
        .toList();
  }

  /** The jobs that send mails. */
  public List<Job> sending() {
    return jobs.createJobQuery().processDefinitionKey("MailProcess").list();
  }

  /** Sends all that waits, each once. */
  public void deliver() {
    start();
    sending().forEach(job -> jobs.executeJob(job.getId()));
  }

  /** From now on mails are handed to the server at this port. */
  public void useServerAt(int port) {
    sender.setPort(port);
  }

  public void useGoodServer() {
    useServerAt(TestMailServer.running().getSmtp().getPort());
  }

  /** What arrived for this address, in order. */
  public static List<MimeMessage> arrivedFor(String address) {
    return Arrays.stream(TestMailServer.running().getReceivedMessages())
        .filter(message -> isFor(message, address))
        .toList();
  }

  /** The plain text of a mail, decoded as its part says. */
  public static String plainText(Part mail) throws Exception {
    if (mail.getContent() instanceof Multipart parts) {
      return plainText(parts.getBodyPart(0));
    }
    MimeBodyPart part = (MimeBodyPart) mail;
    try (InputStream in = MimeUtility.decode(part.getRawInputStream(), part.getEncoding())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static boolean isFor(MimeMessage message, String address) {
    try {
      return message.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  public void run(Job job) {
    jobs.executeJob(job.getId());
  }

  /** The whole of a mail as it came over the wire. */
  public static String text(MimeMessage message) {
    return GreenMailUtil.getBody(message);
  }
}
