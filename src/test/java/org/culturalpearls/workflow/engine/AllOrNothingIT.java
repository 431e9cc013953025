package org.culturalpearls.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.ServerTest;
import org.culturalpearls.StoredState;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A failure in the middle keeps neither what our tables nor what the engine's got before it. */
@ServerTest
class AllOrNothingIT {

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private ConfigurableApplicationContext context;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void keepsNeitherDataNorProcessWhenALaterStepFails() {
    Pair pair = toConfirm();
    Task confirm = engine.task(pair.key(), "UserTask_ConfirmAgreement");
    StoredState stored = new StoredState(jdbc);
    Map<String, String> before = stored.now();
    ApplicationListener<ApplicationEvent> failing = AllOrNothingIT::failWhenAgreed;

    context.addApplicationListener(failing);
    try {
      assertThatThrownBy(() -> engine.submit(pair.lead(), confirm, Map.of("answer", "confirm")))
          .hasStackTraceContaining("the lights went out");
    } finally {
      context.removeApplicationListener(failing);
    }

    assertThat(stored.now()).isEqualTo(before);
    assertThat(engine.isOpen(confirm)).isTrue();
    engine.submit(pair.lead(), confirm, Map.of("answer", "confirm"));
    assertThat(engine.isRunning(pair.key(), "MentoringClosureProcess")).isTrue();
  }

  @Test
  void keepsNeitherDataNorProcessWhenTheCallerFailsAfterwards() {
    StoredState stored = new StoredState(jdbc);
    Case town = programme.newCase();
    Task task = engine.task(town.key(), "UserTask_AssessPreparedness");
    Map<String, String> before = stored.now();

    assertThatThrownBy(
            () ->
                new TransactionTemplate(transactions)
                    .executeWithoutResult(
                        status -> {
                          engine.submit(town.mentee(), task, PlannedTown.levels());
                          throw new IllegalStateException("the lights went out");
                        }))
        .hasMessage("the lights went out");

    assertThat(stored.now()).isEqualTo(before);
    assertThat(engine.isOpen(task)).isTrue();
  }

  private static void failWhenAgreed(ApplicationEvent event) {
    if (event instanceof PayloadApplicationEvent<?> published
        && published.getPayload() instanceof MentoringEvent.Agreed) {
      throw new IllegalStateException("the lights went out");
    }
  }

  /** A new town whose agreement waits for the mentor's word. */
  private Pair toConfirm() {
    PersonId lead = programme.mentor(1);
    Case town = programme.newCase();
    Map<String, Object> proposal = Map.of("decision", "propose", "lead", "" + lead.value());
    engine.complete(programme.coordinator(), town.key(), "UserTask_ProposeMentor", proposal);
    engine.complete(lead, town.key(), "UserTask_AcceptMentoring", Map.of("answer", "accept"));
    engine.complete(
        town.mentee(),
        town.key(),
        "UserTask_DraftAgreement",
        Map.of(
            "aims", "A harbour for all.",
            "rhythm", "MONTHLY",
            "languages", List.of("EN"),
            "endsOn", "2027-12-01"));
    return new Pair(town, lead, null, null);
  }
}
