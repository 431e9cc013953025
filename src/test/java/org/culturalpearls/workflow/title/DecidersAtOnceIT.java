package org.culturalpearls.workflow.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.workflow.title.TitleSteps.BACK;
import static org.culturalpearls.workflow.title.TitleSteps.CONFIRM;
import static org.culturalpearls.workflow.title.TitleSteps.CONFIRMED;
import static org.culturalpearls.workflow.title.TitleSteps.PREPARE;
import static org.culturalpearls.workflow.title.TitleSteps.READY;
import static org.culturalpearls.workflow.title.TitleSteps.RELEASE;
import static org.culturalpearls.workflow.title.TitleSteps.RELEASED;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Programme;
import org.culturalpearls.Race;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.nomination.UntoldDecisionService;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two decide the same in the award at the same moment, in two windows or two persons: what one of
 * them decided holds, and the other reads that it was done already.
 */
@ServerTest
class DecidersAtOnceIT {

  @Autowired private Programme programme;
  @Autowired private Entering entering;
  @Autowired private DecidedCycle decided;
  @Autowired private UntoldDecisionService untold;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private TitleDecisionService decisions;
  @Autowired private CycleService cycles;
  @Autowired private JdbcClient jdbc;

  private PersonId second;

  @BeforeEach
  void twoCoordinators() {
    clock.reset();
    second = programme.person("Second coordinator", Role.COORDINATOR);
  }

  @AfterEach
  void onlyOneIsLeft() {
    jdbc.sql("update person set active = false where id = ?").param(second.value()).update();
  }

  @RepeatedTest(3)
  void handsTheTitlesOnConfirmsAndReleasesThemOnce() throws Exception {
    Jury jury = decided.reviewed();
    decided.choose(programme.coordinator(), jury, 3);

    assertDoneOnce(jury, PREPARE, act(programme.coordinator(), READY), act(second, READY));
    assertThat(engine.openTasks(jury.key())).containsExactly(CONFIRM);

    assertDoneOnce(jury, CONFIRM, act(jury.chair(), CONFIRMED), act(jury.chair(), CONFIRMED));
    assertThat(engine.openTasks(jury.key())).containsExactly(RELEASE);

    assertDoneOnce(jury, RELEASE, act(programme.coordinator(), RELEASED), act(second, RELEASED));
    assertThat(cycles.pearls(jury.cycle())).hasSize(3);
    assertThat(steps(jury)).containsOnlyOnce("award.decision.handed-on");
    assertThat(steps(jury)).containsOnlyOnce("award.decision.confirmed");
    assertThat(steps(jury)).containsOnlyOnce("award.decision.released");
    assertThat(results(jury)).hasSize(4).containsOnly(1);
  }

  @RepeatedTest(3)
  void confirmsOrSendsBackAndNeverBoth() throws Exception {
    Jury jury = decided.reviewed();
    decided.choose(programme.coordinator(), jury, 3);
    engine.complete(programme.coordinator(), jury.key(), PREPARE, READY);

    assertDoneOnce(jury, CONFIRM, act(jury.chair(), CONFIRMED), act(jury.chair(), BACK));

    boolean confirmed =
        decisions.state(programme.coordinator(), jury.cycle()).orElseThrow()
            == DecisionState.CONFIRMED;
    assertThat(engine.openTasks(jury.key())).containsExactly(confirmed ? RELEASE : PREPARE);
    assertThat(steps(jury))
        .containsOnlyOnce("award.decision." + (confirmed ? "confirmed" : "sent-back"))
        .doesNotContain("award.decision." + (confirmed ? "sent-back" : "confirmed"));
  }

  @RepeatedTest(3)
  void takesTheChairsWordAndNotTheDeputys() throws Exception {
    Jury jury = decided.reviewed();
    decided.choose(programme.coordinator(), jury, 3);
    engine.complete(programme.coordinator(), jury.key(), PREPARE, READY);
    Task task = engine.task(jury.key(), CONFIRM);

    List<Problem> told =
        Race.losers(act(jury.chair(), CONFIRMED).on(task), act(jury.deputy(), CONFIRMED).on(task));

    assertThat(told).singleElement().isInstanceOfAny(NotAllowed.class, AlreadyDone.class);
    assertThat(steps(jury)).containsOnlyOnce("award.decision.confirmed");
    assertThat(
            jdbc.sql("select confirmed_by from title_decision where cycle_id = ?")
                .param(jury.cycle().value())
                .query(Long.class)
                .single())
        .isEqualTo(jury.chair().value());
  }

  @RepeatedTest(3)
  void decidesTheEligibilityOfANominationOnce() throws Exception {
    Entering.Entry entry = entering.submitted();

    assertDoneOnce(
        engine.task(entry.town().key(), "UserTask_CheckEligibility"),
        act(programme.coordinator(), Map.of("decision", "eligible")),
        act(second, Map.of("decision", "notEligible", "reason", "It is a capital.")));
    sendIfUntold(entry);

    assertThat(story(entry, "nomination.eligible") + story(entry, "nomination.not-eligible"))
        .isOne();
    assertThat(state(entry))
        .isEqualTo(story(entry, "nomination.eligible") == 1 ? "ELIGIBLE" : "NOT_ELIGIBLE");
  }

  @RepeatedTest(3)
  void decidesThePreSelectionOfANominationOnce() throws Exception {
    Entering.Entry entry = entering.reviewed();

    assertDoneOnce(
        engine.task(entry.town().key(), "UserTask_DecidePreSelection"),
        act(programme.coordinator(), Map.of("decision", "select")),
        act(second, Map.of("decision", "notSelect", "reason", "Others were stronger.")));
    sendIfUntold(entry);

    assertThat(story(entry, "nomination.selected") + story(entry, "nomination.not-selected"))
        .isOne();
    assertThat(state(entry))
        .isEqualTo(story(entry, "nomination.selected") == 1 ? "SELECTED" : "NOT_SELECTED");
  }

  private void sendIfUntold(Entering.Entry entry) {
    if (untold.of(programme.coordinator(), entry.id()).isPresent()) {
      entering.send(entry);
    }
  }

  private interface Act {
    Callable<?> on(Task task);
  }

  private Act act(PersonId person, Map<String, Object> sent) {
    return task ->
        () -> {
          engine.submit(person, task, sent);
          return null;
        };
  }

  private void assertDoneOnce(Jury jury, String task, Act one, Act other) throws Exception {
    assertDoneOnce(engine.task(jury.key(), task), one, other);
  }

  private void assertDoneOnce(Task task, Act one, Act other) throws Exception {
    assertThat(Race.losers(one.on(task), other.on(task)))
        .singleElement()
        .isInstanceOf(AlreadyDone.class);
    assertThat(engine.isOpen(task)).isFalse();
  }

  private List<String> steps(Jury jury) {
    return jdbc.sql("select kind from cycle_record where cycle_id = ?")
        .param(jury.cycle().value())
        .query(String.class)
        .list();
  }

  /** How many mails each mentee of a town before the jury got of its result. */
  private List<Integer> results(Jury jury) {
    return jdbc.sql(
            "select count(*) from mail where kind like 'RESULT%' and recipient_id = any(?)"
                + " group by recipient_id")
        .param(jury.entries().stream().map(entry -> entry.mentee().value()).toArray(Long[]::new))
        .query(Integer.class)
        .list();
  }

  private String state(Entering.Entry entry) {
    return jdbc.sql("select state from nomination where id = ?")
        .param(entry.id().value())
        .query(String.class)
        .single();
  }

  private int story(Entering.Entry entry, String kind) {
    return jdbc.sql("select count(*) from case_event where participation_id = ? and kind = ?")
        .params(entry.town().id().value(), kind)
        .query(Integer.class)
        .single();
  }
}
