package org.culturalpearls.workflow.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.MailId;
import org.culturalpearls.notification.MailPauses;
import org.culturalpearls.workflow.engine.EngineActs;
import org.culturalpearls.workflow.engine.Instances;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;

class MailAdapterTest {

  private static final MailId MAIL = new MailId(9);
  private static final Map<String, Object> VARIABLES = Map.of("mailId", 9L, "pauses", "PT1M,PT5M");

  private final RuntimeService runtime = mock();
  private final ManagementService jobs = mock();
  private final EngineActs acts = mock();
  private final Instances instances = mock();
  private final MailAdapter adapter =
      new MailAdapter(
          runtime,
          jobs,
          acts,
          instances,
          new MailPauses(List.of(Duration.ofMinutes(1), Duration.ofMinutes(5))));

  @BeforeEach
  void commandsRunAtOnce() {
    when(acts.asApplication(any()))
        .thenAnswer(call -> call.<Command<?>>getArgument(0).execute(null));
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
  void givesAllTriesBackToTheMailThatFailed() {
    Job failed = mock();
    when(failed.getId()).thenReturn("5");
    JobQuery query = mock(Answers.RETURNS_SELF);
    when(query.list()).thenReturn(List.of(failed));
    when(jobs.createJobQuery()).thenReturn(query);
    when(instances.of("MailProcess", "mailId", MAIL)).thenReturn(List.of("4"));

    assertThat(adapter.tryAnew(MAIL)).isTrue();

    verify(query).processInstanceId("4");
    verify(jobs).setJobRetries("5", 3);
    verify(jobs).setJobDuedate("5", null);
  }

  @Test
  void saysWhenNoInstanceIsLeftToTryAnew() {
    when(instances.of("MailProcess", "mailId", MAIL)).thenReturn(List.of());

    assertThat(adapter.tryAnew(MAIL)).isFalse();
    verifyNoInteractions(jobs);
  }
}
