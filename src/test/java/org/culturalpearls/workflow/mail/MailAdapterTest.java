package org.culturalpearls.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.SetJobRetriesBuilder;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.delivery.MailPauses;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;

class MailAdapterTest {

  private static final MailId MAIL = new MailId(9);
  private static final MailId OTHER = new MailId(10);
  private static final Map<String, Object> VARIABLES = Map.of("mailId", 9L, "pauses", "PT1M,PT5M");

  private final RuntimeService runtime = mock();
  private final ManagementService jobs = mock();
  private final EngineActs acts = mock();
  private final MailJobs mailJobs = mock();
  private final MailAdapter adapter =
      new MailAdapter(
          runtime,
          jobs,
          acts,
          mailJobs,
          new MailPauses(List.of(Duration.ofMinutes(1), Duration.ofMinutes(5))));

  @BeforeEach
  void commandsRunAtOnce() {
    doAnswer(
            call -> {
              call.<Runnable>getArgument(0).run();
              return null;
            })
        .when(acts)
        .doAsApplication(any());
  }

  @Test
  void startsAnInstanceOnTheCaseOfTheMail() {
    adapter.start(MAIL, new CaseKey("2027-saarelinn"));

    verify(runtime).startProcessInstanceByKey("MailProcess", "2027-saarelinn", VARIABLES);
  }

  @Test
  void startsAnInstanceForAMailWithoutACase() {
    adapter.start(MAIL, null);

    verify(runtime).startProcessInstanceByKey("MailProcess", (String) null, VARIABLES);
  }

  @Test
  void givesAllTriesBackToTheMailsThatFailed() {
    SetJobRetriesBuilder retries = mock(Answers.RETURNS_SELF);
    when(jobs.setJobRetries(3)).thenReturn(retries);
    when(mailJobs.of(List.of(MAIL, OTHER))).thenReturn(Map.of(MAIL, "5"));

    assertThat(adapter.tryAnew(List.of(MAIL, OTHER))).containsExactly(MAIL);

    verify(retries).jobIds(List.of("5"));
    verify(retries).dueDate(null);
    verify(retries).execute();
  }

  @Test
  void saysWhenNoInstanceIsLeftToTryAnew() {
    when(mailJobs.of(List.of(MAIL))).thenReturn(Map.of());

    assertThat(adapter.tryAnew(List.of(MAIL))).isEmpty();
    verifyNoInteractions(jobs);
  }

  @Test
  void triesAMailNowThatPauses() {
    when(mailJobs.pausing(MAIL)).thenReturn(List.of("5"));

    adapter.tryNow(MAIL);

    verify(jobs).setJobDuedate("5", null);
  }
}
