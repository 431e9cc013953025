package org.culturalpearls.conversation.internal;

import jakarta.mail.FolderClosedException;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks into the mailbox again and again, one node at a time. No job of the engine: a mail server
 * that answers slowly would hold the transaction and the lock of the job.
 */
@Component
class MailboxWatch implements DisposableBean, Mailbox.Reader {

  private static final Logger LOG = LoggerFactory.getLogger(MailboxWatch.class);

  /** Mails at a time; the node gives the mailbox back after them. */
  private static final int PAGE = 50;

  /** After which another node reads on if this one has died. */
  private static final Duration LEASE = Duration.ofMinutes(15);

  private final Mailbox mailbox;
  private final Answers answers;
  private final AnswerFacade rows;
  private final MailboxSettings settings;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(MailboxWatch::thread);

  MailboxWatch(Mailbox mailbox, Answers answers, AnswerFacade rows, MailboxSettings settings) {
    this.mailbox = mailbox;
    this.answers = answers;
    this.rows = rows;
    this.settings = settings;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (settings.isSet()) {
      long pause = settings.every().toMillis();
      clockwork.scheduleWithFixedDelay(this::lookSafely, pause, pause, TimeUnit.MILLISECONDS);
    }
  }

  private void lookSafely() {
    try {
      look();
    } catch (MessagingException | RuntimeException e) {
      LOG.warn("the mailbox for answers was not read: {}", e.getClass().getSimpleName());
    }
  }

  /** Takes what has come since the last look. */
  void look() throws MessagingException {
    if (rows.lease(LEASE)) {
      try {
        mailbox.read(rows.place(), PAGE, this);
      } finally {
        rows.release();
      }
    }
  }

  @Override
  public void begin(long validity, long lastUid) {
    rows.readUpTo(validity, lastUid);
  }

  /**
   * A mail that can't be read is passed over, so that it does not keep those behind it; neither
   * does one whose text the database refuses. While the database is not to be reached, nothing is
   * passed over: the next look begins with this mail.
   */
  @Override
  public void read(MimeMessage mail, long validity, long uid) throws MessagingException {
    try {
      answers.take(mail);
    } catch (DataIntegrityViolationException refused) {
      passOver(uid, refused);
    } catch (DataAccessException
        | TransactionException
        | FolderClosedException
        | StoreClosedException later) {
      throw later;
    } catch (MessagingException | RuntimeException unreadable) {
      passOver(uid, unreadable);
    }
    rows.readUpTo(validity, uid);
  }

  private static void passOver(long uid, Exception why) {
    LOG.warn("mail {} of the mailbox was passed over: {}", uid, why.getClass().getName());
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "mailbox");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void destroy() {
    clockwork.shutdownNow();
  }
}
