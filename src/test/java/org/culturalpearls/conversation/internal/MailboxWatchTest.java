package org.culturalpearls.conversation.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import jakarta.mail.FolderClosedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Which mails of the mailbox are passed over, and which come again. */
class MailboxWatchTest {

  private static final long VALIDITY = 3;
  private static final long UID = 7;

  private final Mailbox mailbox = mock();
  private final Answers answers = mock();
  private final AnswerFacade rows = mock();
  private final MimeMessage mail = mock();
  private final MailboxWatch watch = new MailboxWatch(mailbox, answers, rows, null);

  @AfterEach
  void end() {
    watch.destroy();
  }

  static Exception[] whatPasses() {
    return new Exception[] {
      new DataAccessResourceFailureException("no database"),
      new CannotCreateTransactionException("no connection"),
      new QueryTimeoutException("too slow"),
      new FolderClosedException(null)
    };
  }

  static Exception[] whatStays() {
    return new Exception[] {
      new MessagingException("unreadable"),
      new IllegalArgumentException("no such charset"),
      new DataIntegrityViolationException("no such letter")
    };
  }

  @ParameterizedTest
  @MethodSource("whatPasses")
  void losesNoMailThatCouldNotBeStored(Exception fault) throws MessagingException {
    doThrow(fault).when(answers).take(mail);
    assertThatThrownBy(() -> watch.read(mail, VALIDITY, UID)).isSameAs(fault);
    verify(rows, never()).readUpTo(anyLong(), anyLong());
  }

  @ParameterizedTest
  @MethodSource("whatStays")
  void passesOverAMailThatCanNeverBeTaken(Exception fault) throws MessagingException {
    doThrow(fault).when(answers).take(mail);
    watch.read(mail, VALIDITY, UID);
    verify(rows).readUpTo(VALIDITY, UID);
  }

  @Test
  void goesOnAfterEachMailThatWasTaken() throws MessagingException {
    watch.read(mail, VALIDITY, UID);
    verify(answers).take(any());
    verify(rows).readUpTo(VALIDITY, UID);
  }
}
