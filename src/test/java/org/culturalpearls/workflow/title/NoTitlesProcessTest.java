package org.culturalpearls.workflow.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturalpearls.workflow.title.TitleSteps.CONFIRM;
import static org.culturalpearls.workflow.title.TitleSteps.CONFIRMED;
import static org.culturalpearls.workflow.title.TitleSteps.PREPARE;
import static org.culturalpearls.workflow.title.TitleSteps.READY;
import static org.culturalpearls.workflow.title.TitleSteps.RELEASE;
import static org.culturalpearls.workflow.title.TitleSteps.RELEASED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.title.AwardRecordService;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.ReasonedDeparture;
import org.culturalpearls.award.title.ResultView;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A cycle in which nobody gets a title ends like any other: its towns are told. */
@ApplicationTest
class NoTitlesProcessTest {

  private static final String PROCESS = "TitleDecisionProcess";

  @Autowired private Programme programme;
  @Autowired private DecidedCycle cycles;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private TitleDecisionService decisions;
  @Autowired private AwardResultService results;
  @Autowired private AwardRecordService records;
  @Autowired private CycleService all;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void now() {
    clock.reset();
  }

  @Test
  void isDecidedAndReleasedWithoutTitlesWhereNoPlanCame() {
    Jury jury = cycles.withoutPlans();
    for (String date : List.of("CallOpens", "CallCloses", "PreSelectionEnds", "PlansDue")) {
      engine.fire(jury.key(), "CatchEvent_" + date);
    }
    assertThat(engine.openTasks(jury.key())).isEmpty();
    engine.fire(jury.key(), "CatchEvent_JuryEnds");
    assertThat(engine.openTasks(jury.key())).containsExactly(PREPARE);
    assertThat(titles(coordinator(), jury, PREPARE)).contains("no plan is before the jury");

    complete(coordinator(), jury, PREPARE, READY);
    assertThat(titles(jury.chair(), jury, CONFIRM)).contains("no plan is before the jury");
    complete(jury.chair(), jury, CONFIRM, CONFIRMED);
    assertThat(remarks(jury, 0)).isEmpty();
    complete(coordinator(), jury, RELEASE, RELEASED);

    assertThat(remarks(jury, 0)).containsExactly("Ask the young people, too.");
    assertThat(remarks(jury, 1)).containsExactly("Ask the young people, too.");
    assertThat(told(jury)).containsExactly("RESULTS_KNOWN", "RESULTS_KNOWN");
    assertIsOver(jury);
    assertThat(records.minutes(coordinator(), jury.cycle())).isNotEmpty();
    assertThat(records.report(coordinator(), jury.cycle()).total().titles()).isZero();
  }

  @Test
  void isDecidedWithoutTitlesWhereEveryTownWithdrew() {
    Jury jury = cycles.reviewed();
    jdbc.sql("update nomination set state = 'WITHDRAWN' where cycle_id = ?")
        .param(jury.cycle().value())
        .update();

    complete(coordinator(), jury, PREPARE, READY);
    complete(jury.chair(), jury, CONFIRM, CONFIRMED);
    complete(coordinator(), jury, RELEASE, RELEASED);

    assertIsOver(jury);
  }

  @Test
  void isDecidedWithoutTitlesAgainstTheRuleWithAReasonForEach() {
    Jury jury = cycles.reviewed();
    chooseNobody(jury, "");
    assertThat(titles(coordinator(), jury, PREPARE)).contains("No town gets a title.");
    assertThatThrownBy(() -> complete(coordinator(), jury, PREPARE, READY))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("reason-missing");

    chooseNobody(jury, "No plan can be carried out.");
    complete(coordinator(), jury, PREPARE, READY);
    complete(jury.chair(), jury, CONFIRM, CONFIRMED);
    complete(coordinator(), jury, RELEASE, RELEASED);

    assertIsOver(jury);
    assertThat(told(jury)).hasSize(4).containsOnly("RESULT_NO_TITLE");
  }

  private void chooseNobody(Jury jury, String reason) {
    var board = decisions.board(coordinator(), jury.cycle(), TitleDecisionService.WhatIf.nothing());
    decisions.prepare(
        coordinator(),
        new TitleDecisionService.Prepare(
            jury.cycle(),
            board.version(),
            new TitleDecision(Set.of(), Set.of()),
            board.departures().stream()
                .map(ReasonedDeparture::departure)
                .collect(Collectors.toMap(departure -> departure.key(), departure -> reason)),
            Map.of()));
  }

  private void assertIsOver(Jury jury) {
    assertThat(decisions.state(coordinator(), jury.cycle())).contains(DecisionState.RELEASED);
    assertThat(engine.isRunning(jury.key(), PROCESS)).isFalse();
    assertThat(all.pearls(jury.cycle())).isEmpty();
  }

  private String titles(PersonId reader, Jury jury, String task) {
    return engine.form(reader, engine.task(jury.key(), task)).values().get("titles").toString();
  }

  private List<String> remarks(Jury jury, int place) {
    Nominated.Entry entry = jury.entries().get(place);
    return results
        .result(entry.mentee(), entry.participation())
        .map(ResultView::allRemarks)
        .orElse(List.of());
  }

  private List<String> told(Jury jury) {
    return jdbc.sql("select kind from mail where kind like 'RESULT%' and recipient_id = any(?)")
        .param(jury.entries().stream().map(entry -> entry.mentee().value()).toArray(Long[]::new))
        .query(String.class)
        .list();
  }

  private void complete(PersonId person, Jury jury, String task, Map<String, Object> sent) {
    engine.complete(person, jury.key(), task, sent);
  }

  private PersonId coordinator() {
    return programme.coordinator();
  }
}
