package org.culturalpearls.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.award.LetThrough;
import org.culturalpearls.award.ReleasedAward;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.title.AwardRecordService;
import org.culturalpearls.award.title.AwardReport;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.BoardRow;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.DepartureKind;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.award.title.ReasonedDeparture;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.award.title.TitleOutcome;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.drill.Drill;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The cycles of the past, taken through the processes again: the report of each shows exactly its
 * published numbers and names. Another cycle is another line of data.
 */
@ApplicationTest
class CyclesReplayedProcessTest {

  /**
   * The one of every build: towns drop out at each stage, a country has two titles, and one is
   * extra. The others, with the published ones, run with the profile {@code drills}.
   */
  private static final int DROPS_OUT = 2022;

  @Autowired private Programme programme;
  @Autowired private ReplayTools tools;
  @Autowired private TitleDecisionService decisions;
  @Autowired private AwardRecordService records;
  @Autowired private AwardResultService results;

  static Stream<PastCycle> pastCycles() {
    return PastCycle.all().filter(past -> Drill.isLong() || past.titleYear() == DROPS_OUT);
  }

  @AfterEach
  void theCyclesAreFinished() {
    tools.finish();
  }

  @ParameterizedTest
  @MethodSource("pastCycles")
  void comeToTheirPublishedNumbersAndNames(PastCycle past) {
    ReplayedCycle replayed = new ReplayedCycle(past, tools);
    replayed.setUp();
    replayed.enter();
    replayed.preSelect();
    replayed.plan();
    replayed.judge();
    assertThat(records.report(coordinator(), replayed.cycle()).pearls()).isEmpty();
    decide(past, replayed);

    AwardReport report = records.report(coordinator(), replayed.cycle());
    assertThat(report.total())
        .isEqualTo(
            new AwardReport.Line(
                past.entries(),
                past.entries(),
                past.preSelected(),
                past.plans(),
                past.pearls().size()));
    assertThat(townsOf(report.pearls())).isEqualTo(past.pearls());
    assertThat(
            townsOf(
                results.pearls().stream()
                    .filter(pearl -> pearl.titleYear() == past.titleYear())
                    .toList()))
        .isEqualTo(past.pearls());
    past.pearls()
        .values()
        .forEach(
            country ->
                assertThat(report.byCountry().get(country).titles())
                    .isEqualTo(
                        (int) past.pearls().values().stream().filter(country::equals).count()));
  }

  /** The rule's titles are given; who else has one in the data gets an extra title for a reason. */
  private void decide(PastCycle past, ReplayedCycle replayed) {
    CycleId cycle = replayed.cycle();
    DecisionBoard board =
        decisions.board(coordinator(), cycle, TitleDecisionService.WhatIf.nothing());
    Set<NominationId> titles = new HashSet<>();
    Set<NominationId> extra = new HashSet<>();
    for (BoardRow row : board.rows()) {
      if (past.pearls().containsKey(row.nomination().town())) {
        (row.outcome() == TitleOutcome.TITLE ? titles : extra).add(row.nomination().id());
      }
    }
    assertThat(titles).hasSize(past.rule().titles());
    TitleDecision decision = new TitleDecision(titles, extra);
    prepare(cycle, board.version(), decision, Map.of());
    List<ReasonedDeparture> departures =
        decisions.board(coordinator(), cycle, TitleDecisionService.WhatIf.nothing()).departures();
    assertThat(departures)
        .extracting(each -> each.departure().kind())
        .containsExactlyElementsOf(Collections.nCopies(extra.size(), DepartureKind.EXTRA_TITLE));
    prepare(
        cycle,
        decisions.board(coordinator(), cycle, TitleDecisionService.WhatIf.nothing()).version(),
        decision,
        departures.stream()
            .collect(
                Collectors.toMap(each -> each.departure().key(), each -> "An invented reason.")));
    complete(replayed, coordinator(), "UserTask_PrepareDecision", Map.of("ready", true));
    complete(replayed, replayed.chair(), "UserTask_ConfirmTitles", Map.of("decision", "confirm"));
    replayed.fire("CatchEvent_JuryEnds");
    LetThrough.all(tools.remarks(), coordinator(), cycle);
    complete(
        replayed,
        coordinator(),
        "UserTask_ReleaseResults",
        Map.of("decision", "release", "earlyReason", ReleasedAward.EARLY));
    replayed.fire("CatchEvent_ResultsDue");
  }

  private void prepare(
      CycleId cycle, long version, TitleDecision decision, Map<String, String> reasons) {
    decisions.prepare(
        coordinator(),
        new TitleDecisionService.Prepare(cycle, version, decision, reasons, Map.of()));
  }

  private void complete(
      ReplayedCycle replayed, PersonId person, String task, Map<String, Object> sent) {
    tools.engine().complete(person, replayed.year(), task, sent);
  }

  private static Map<String, Country> townsOf(List<PearlView> pearls) {
    Map<String, Country> towns = new LinkedHashMap<>();
    pearls.forEach(pearl -> towns.put(pearl.town(), pearl.country()));
    return towns;
  }

  private PersonId coordinator() {
    return programme.coordinator();
  }
}
