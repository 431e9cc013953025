package org.culturalpearls.workflow.engine.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.culturalpearls.notification.delivery.MailNotAccepted;
import org.culturalpearls.notification.outbox.MailId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class JobFailureLogTest {

  @BeforeEach
  void listen() {
    new JobFailureLog();
    new JobFailureLog();
  }

  @Test
  void addsNothingToTheLineOfAMailThatWasNotAccepted(CapturedOutput console) {
    fail(new MailNotAccepted(new MailId(5), "NOT_NOW 451"));
    fail(new IllegalStateException(new MailNotAccepted(new MailId(5), "NOT_NOW 451")));

    assertThat(console.getAll()).isEmpty();
  }

  @Test
  void logsOnceAndInFullWhatFailsForAnotherReason(CapturedOutput console) {
    fail(new IllegalStateException("broken"));

    assertThat(console.getAll()).containsOnlyOnce("ENGINE-14006").contains("broken", "\tat ");
  }

  private static void fail(Throwable failure) {
    ExecuteJobHelper.LOGGING_HANDLER.exceptionWhileExecutingJob("job", failure);
  }
}
