package org.culturalpearls.workflow.finalreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Race;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.report.FinalReport;
import org.culturalpearls.plan.report.FinalReportService;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@CoversModel("FinalReportProcess")
@ApplicationTest
class FinalReportProcessTest {

  private static final String PROCESS = "FinalReportProcess";
  private static final String WRITE = "UserTask_WriteFinalReport";
  private static final String MISSING = "BoundaryEvent_FinalReportMissing";
  private static final Map<String, Object> REPORT =
      Map.of(
          "carriedOut", "We opened the cinema.",
          "effect", "Neighbours meet again.",
          "tellOthers", "Begin small.",
          "comesNext", "The film club goes on.");

  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private FinalReportService reports;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transactions;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void keepsWhatTheTeamWritesForItsReaders() {
    Pair pair = asked();

    engine.complete(pair.mentee(), pair.key(), WRITE, REPORT);

    assertThat(engine.passed(pair.key(), PROCESS))
        .contains("EndEvent_FinalReportWritten")
        .doesNotContain("EndEvent_FinalReportMissing");
    assertThat(engine.isRunning(pair.key(), PROCESS)).isFalse();
    for (PersonId reader :
        List.of(pair.town().secondMentee(), pair.lead(), programme.coordinator())) {
      FinalReport report = reports.report(reader, pair.town().id()).orElseThrow();
      assertThat(report.texts())
          .isEqualTo(
              new FinalReport.Texts(
                  "We opened the cinema.",
                  "Neighbours meet again.",
                  "Begin small.",
                  "The film club goes on."));
      assertThat(report.writtenBy()).isEqualTo(pair.mentee());
      assertThat(report.writtenAt()).isEqualTo(clock.instant());
    }
    assertThatThrownBy(() -> reports.report(programme.mentor(1), pair.town().id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reports.requireMayWrite(pair.mentee(), pair.town().id()))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void isNoLongerAskedForLongAfterItsDate() {
    Pair pair = asked();
    LocalDate due = day(engine.task(pair.key(), WRITE));

    engine.fire(pair.key(), MISSING);

    assertThat(LocalDate.ofInstant(clock.instant().minusSeconds(60), zone()))
        .isEqualTo(due.plusDays(28));
    assertThat(engine.passed(pair.key(), PROCESS))
        .contains("EndEvent_FinalReportMissing")
        .doesNotContain("EndEvent_FinalReportWritten");
    assertThat(engine.isRunning(pair.key(), PROCESS)).isFalse();
    assertThat(reports.report(pair.mentee(), pair.town().id()).orElseThrow().isWritten()).isFalse();
  }

  @Test
  void isAskedOfTheTeamOnceAndOnlyAfterTheTitleYear() {
    Pair pair = inForce();
    reports.ask();
    clock.set("2027-12-30T09:00:00Z");
    reports.ask();
    assertThat(engine.isRunning(pair.key(), PROCESS)).isFalse();
    assertThat(reports.report(pair.mentee(), pair.town().id())).isEmpty();

    planned.endYear();
    planned.endYear();

    assertThat(engine.tasks(pair.key(), WRITE)).hasSize(1);
    assertThat(day(engine.task(pair.key(), WRITE))).isEqualTo(LocalDate.of(2028, 2, 7));
  }

  @Test
  void isNotAskedOfATownWithoutAPlanInForce() {
    Pair pair = towns.withTwin();

    planned.endYear();

    assertThat(engine.isRunning(pair.key(), PROCESS)).isFalse();
  }

  @Test
  void beginsWithWhatThePlanSays() {
    Pair pair = inForce();
    planned.reachAll(pair.town(), pair.lead());
    planned.endYear();

    String begun =
        engine
            .form(pair.mentee(), engine.task(pair.key(), WRITE))
            .values()
            .get("carriedOut")
            .toString();

    assertThat(begun.lines())
        .anyMatch(line -> line.startsWith("Measure: "))
        .anyMatch(line -> line.startsWith("Milestone: Cinema cleaned (reached, planned for "));
    assertThat(begun.length()).isLessThanOrEqualTo(FinalReport.Texts.MAX_CARRIED_OUT);
  }

  @Test
  void letsOnlyTheTeamWriteIt() {
    Pair other = towns.withLead();
    Pair pair = asked();

    for (PersonId stranger : List.of(other.mentee(), other.lead())) {
      refused(stranger, pair, NotFound.class);
    }
    for (PersonId reader : List.of(pair.lead(), programme.coordinator())) {
      refused(reader, pair, NotAllowed.class);
    }
    assertThat(engine.openTasks(pair.key())).contains(WRITE);
  }

  @Test
  void refusesWhatIsMissingOrTooLongAndKeepsTheTaskOpen() {
    Pair pair = asked();

    for (String field : List.of("carriedOut", "effect", "comesNext")) {
      broken(pair, field, " ");
      broken(pair, field, null);
    }
    for (String field : List.of("effect", "tellOthers", "comesNext")) {
      broken(pair, field, "x".repeat(4001));
    }
    broken(pair, "carriedOut", "x".repeat(10_001));
    broken(pair, "carriedOut", 7);
    broken(pair, "reportClosesAt", "2030-01-01");
    assertThat(reports.report(pair.mentee(), pair.town().id()).orElseThrow().isWritten()).isFalse();
  }

  @Test
  void takesOneReportWhenTwoOfTheTeamSendItAtTheSameMoment() throws Exception {
    Pair pair = asked();
    Task task = engine.task(pair.key(), WRITE);

    int winners =
        Race.winners(() -> sent(pair.mentee(), task), () -> sent(pair.town().secondMentee(), task));

    assertThat(winners).isEqualTo(1);
    assertThat(engine.isRunning(pair.key(), PROCESS)).isFalse();
  }

  @Test
  void endsWhenTheTownLeaves() {
    Pair pair = asked();

    transactions.executeWithoutResult(
        run -> events.publishEvent(new ParticipationEvent.Left(pair.town().id())));

    assertThat(engine.isRunning(pair.key(), PROCESS)).isFalse();
  }

  private Pair inForce() {
    Pair pair = towns.withTwin();
    planned.bringIntoForce(pair.town(), pair.lead());
    return pair;
  }

  private Pair asked() {
    Pair pair = inForce();
    planned.endYear();
    return pair;
  }

  private boolean sent(PersonId person, Task task) {
    engine.submit(person, task, REPORT);
    return true;
  }

  private void broken(Pair pair, String field, Object value) {
    Map<String, Object> sent = new HashMap<>(REPORT);
    sent.put(field, value);
    assertThatThrownBy(() -> engine.complete(pair.mentee(), pair.key(), WRITE, sent))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains(field));
    assertThat(engine.openTasks(pair.key())).contains(WRITE);
  }

  private void refused(PersonId person, Pair pair, Class<? extends Problem> how) {
    assertThatThrownBy(() -> reports.write(person, pair.town().id(), texts())).isInstanceOf(how);
  }

  private static FinalReport.Texts texts() {
    return new FinalReport.Texts("a", "b", "", "c");
  }

  private static LocalDate day(Task task) {
    return LocalDate.ofInstant(task.getDueDate().toInstant(), zone());
  }

  private static ZoneId zone() {
    return ZoneId.of("Europe/Stockholm");
  }
}
