package org.culturalpearls.award.title.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.EventsInTransaction;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.ReleasedAward;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.AuditTrailLine;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.ScoreLine;
import org.culturalpearls.award.review.ScoreTable;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.review.core.ReviewReads.HeldBackRemark;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.award.title.AwardRecordService;
import org.culturalpearls.award.title.AwardReport;
import org.culturalpearls.award.title.ReviewReason;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.award.title.internal.DecisionMinutes.DepartureLine;
import org.culturalpearls.award.title.internal.DecisionMinutes.HeldBackLine;
import org.culturalpearls.award.title.internal.DecisionMinutes.HeldBackPart;
import org.culturalpearls.award.title.internal.MinutesConflicts.Group;
import org.culturalpearls.award.title.internal.MinutesConflicts.Line;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.print.TaggedPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Report, scores, minutes and trail: of what the reader may see, and nothing else. */
@AwardSlice
class AwardRecordFacadeTest {

  @Autowired private AwardCases cases;
  @Autowired private TestProgramme programme;
  @Autowired private AwardSettingsService settings;
  @Autowired private Nominated nominated;
  @Autowired private ReviewReads reviews;
  @Autowired private NominationVisibility sight;
  @Autowired private TitleDecisionService decisions;
  @Autowired private ParticipationService participations;
  @Autowired private TaggedPdf pdf;
  @Autowired private AwardRecordService records;
  @Autowired private ConflictService conflicts;
  @Autowired private TestClock clock;
  @Autowired private EventsInTransaction publisher;
  @Autowired private JdbcClient jdbc;

  private ReleasedAward award;
  private PersonId conflicted;

  @BeforeEach
  void theJuryHasReviewed() {
    clock.reset();
    award =
        new ReleasedAward(
            cases, programme, settings, nominated, reviews, sight, decisions, publisher, jdbc);
    conflicted = programme.person("Conflicted", Role.COORDINATOR);
    award.jury().hide(award.second().id(), conflicted);
  }

  @Test
  void countHowFarEachNominationCame() {
    nominated.in(award.cycle(), NominationState.DRAFT, Country.SE);
    nominated.in(award.cycle(), NominationState.NOT_ELIGIBLE, Country.SE);
    nominated.in(award.cycle(), NominationState.NOT_SELECTED, Country.SE);
    nominated.in(award.cycle(), NominationState.NO_PLAN, Country.FI);
    award.released();

    AwardReport report = records.report(cases.coordinator(), award.cycle());
    assertThat(report.byCountry())
        .containsExactly(
            Map.entry(Country.FI, new AwardReport.Line(1, 1, 1, 0, 0)),
            Map.entry(Country.LV, new AwardReport.Line(2, 2, 2, 2, 1)),
            Map.entry(Country.SE, new AwardReport.Line(2, 1, 0, 0, 0)));
    assertThat(report.total()).isEqualTo(new AwardReport.Line(5, 4, 3, 2, 1));
    assertThat(report.pearls())
        .singleElement()
        .matches(each -> each.town().equals(town(award.pearl())));
    assertThat(report.hidden()).isZero();
  }

  @Test
  void countNothingThatAConflictHides() {
    AwardReport report = records.report(conflicted, award.cycle());
    assertThat(report.total()).isEqualTo(new AwardReport.Line(1, 1, 1, 1, 0));
    assertThat(report.pearls()).isEmpty();
    assertThat(report.hidden()).isEqualTo(1);
  }

  @Test
  void listScoresByTownAndOnlyWhatMayBeSeen() {
    List<ScoreTable> tables = records.scores(cases.coordinator(), award.cycle());
    assertThat(tables)
        .extracting(ScoreTable::stage)
        .containsExactly(AwardStage.PRE_SELECTION, AwardStage.JURY);
    assertThat(tables.get(1).criteria())
        .isEqualTo(
            cases.settings(award.jury().year()).criteria().get(AwardStage.JURY).stream()
                .map(Criterion::name)
                .toList());
    assertThat(tables.get(0).lines()).isEmpty();
    assertThat(tables.get(1).lines())
        .hasSize(4)
        .isSortedAccordingTo(Comparator.comparing(ScoreLine::town))
        .extracting(ScoreLine::reviewer)
        .containsOnly("Deputy");
    assertThat(records.scores(conflicted, award.cycle()))
        .flatExtracting(ScoreTable::lines)
        .extracting(ScoreLine::town)
        .containsOnly(town(award.pearl()));
  }

  @Test
  void areForCoordinators() {
    PersonId juror = award.jury().chair();
    assertThatThrownBy(() -> records.report(juror, award.cycle())).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> records.scores(juror, award.cycle())).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> records.trail(juror, award.pearl().participation(), 0))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void keepATrailForWhoMaySeeTheNomination() {
    award.confirmed();
    assertThat(records.trail(cases.coordinator(), award.pearl().participation(), 0).items())
        .extracting(AuditTrailLine::kind)
        .containsExactly("decision.confirmed", "decision.handed-on");
    doThrow(new NotFound("error.nomination.not-found"))
        .when(sight)
        .requireSight(eq(conflicted), any());
    assertThatThrownBy(() -> records.trail(conflicted, award.second().participation(), 0))
        .isInstanceOf(NotFound.class);
    var without =
        programme.participation(
            award.cycle(), programme.town("Without", Country.LV), programme.person("Mentee"));
    assertThatThrownBy(() -> records.trail(cases.coordinator(), without, 0))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void haveMinutesOnceItIsConfirmedForWhoSeesAllOfIt() {
    PersonId coordinator = cases.coordinator();
    assertThatThrownBy(() -> records.minutes(coordinator, award.cycle()))
        .isInstanceOf(NotFound.class);
    award.confirmedWithExtraTitle("A very convincing plan.");
    assertThatThrownBy(() -> records.minutes(conflicted, award.cycle()))
        .isInstanceOf(NotAllowed.class);
    verify(pdf, never()).print(any(), any(), any());

    byte[] printed = {'%', 'P'};
    when(pdf.print(any(), any(), any())).thenReturn(printed);
    assertThat(records.minutes(coordinator, award.cycle())).isEqualTo(printed);
    ArgumentCaptor<Map<String, Object>> facts = ArgumentCaptor.captor();
    verify(pdf).print(eq("decision/minutes"), any(), facts.capture());
    assertThat((List<?>) facts.getValue().get("departures"))
        .singleElement()
        .isInstanceOfSatisfying(
            DepartureLine.class,
            line -> {
              assertThat(line.towns()).isEqualTo(town(award.second()));
              assertThat(line.departure().reason()).isEqualTo("A very convincing plan.");
            });
    assertThat(((Map<?, ?>) facts.getValue().get("names")).keySet())
        .isEqualTo(Set.of(coordinator, award.jury().chair()));
  }

  @Test
  void nameWhoIsAppointed() {
    award.confirmed();
    assertThat(printed(cases.coordinator()).get("jury"))
        .isEqualTo(new DecisionMinutes.JuryLine("Chair, Deputy", "Chair", "Deputy, Second deputy"));
  }

  @Test
  void nameConflictsOfTheJuryAsTheyWereWhenItWasConfirmed() {
    programme.worksAt(award.jury().deputy(), "House of the deputy");
    programme.worksAt(award.pearl().mentee(), "House of the deputy");
    award.confirmed();
    programme.worksAt(award.jury().deputy(), "Elsewhere");
    programme.worksAt(award.jury().chair(), "House of the deputy");
    assertThat(lines(cases.coordinator(), AwardStage.JURY))
        .filteredOn(line -> line.town().equals(town(award.pearl())))
        .filteredOn(line -> Set.of("Deputy", "Chair").contains(line.person()))
        .containsExactly(
            new Line("Deputy", town(award.pearl()), Set.of(ConflictKind.SAME_ORGANISATION)));
  }

  @Test
  void nameConflictsOnRecordOfWhoeverItWasWhenItWasConfirmed() {
    PersonId replaced = programme.person("Replaced", Role.SELECTOR);
    PersonId late = programme.person("Late", Role.SELECTOR);
    programme.worksAt(replaced, "Elsewhere");
    clock.set(times().of(AwardDate.PRE_SELECTION_ENDS).plusSeconds(60));
    declare(replaced, award.pearl());
    award.confirmed();
    clock.advance(Duration.ofMinutes(1));
    declare(late, award.pearl());
    assertThat(lines(cases.coordinator(), AwardStage.JURY))
        .filteredOn(line -> Set.of("Replaced", "Late").contains(line.person()))
        .containsExactly(new Line("Replaced", town(award.pearl()), Set.of(ConflictKind.DECLARED)));
  }

  @Test
  void nameConflictsOfPreSelectionWithTownsThatWentNoFurther() {
    Entry early = nominated.in(award.cycle(), NominationState.NOT_SELECTED);
    PersonId selector = programme.person("Selector", Role.SELECTOR);
    programme.worksAt(selector, "Elsewhere");
    clock.set(times().of(AwardDate.CALL_OPENS));
    declare(selector, early);
    clock.set(times().of(AwardDate.CALL_CLOSES));
    award.confirmed();
    Line found = new Line("Selector", town(early), Set.of(ConflictKind.DECLARED));
    assertThat(lines(cases.coordinator(), AwardStage.PRE_SELECTION)).contains(found);
    assertThat(lines(cases.coordinator(), AwardStage.JURY))
        .noneMatch(line -> line.town().equals(town(early)));

    PersonId other = programme.person("Other", Role.COORDINATOR);
    award.jury().hide(early.id(), other);
    assertThat(lines(other, AwardStage.PRE_SELECTION))
        .noneMatch(line -> line.town().equals(town(early)));
    assertThat(part(other).hidden()).isEqualTo(1);
  }

  @Test
  void nameRemarksHeldBackFromTownsThatTheReaderMaySee() {
    Entry early = nominated.in(award.cycle(), NominationState.NOT_SELECTED);
    PersonId selector = programme.person("Selector", Role.SELECTOR);
    PersonId other = programme.person("Other", Role.COORDINATOR);
    when(reviews.heldBack(award.cycle()))
        .thenReturn(List.of(new HeldBackRemark(early.id(), selector, "It names a child.")));
    award.confirmed();
    award.jury().hide(early.id(), other);
    assertThat(printed(other).get("heldBack")).isEqualTo(new HeldBackPart(List.of(), 1));
    assertThat(printed(cases.coordinator()).get("heldBack"))
        .isEqualTo(
            new HeldBackPart(
                List.of(new HeldBackLine("Selector", town(early), "It names a child.")), 0));
  }

  @Test
  void nameTheConflictsOfTheLastConfirmationAlone() {
    PersonId replaced = programme.person("Replaced", Role.JUROR);
    programme.worksAt(replaced, "Elsewhere");
    declare(replaced, award.pearl());
    award.confirmed();
    decisions.sendBack(cases.coordinator(), award.cycle(), "Look again.");
    jdbc.sql("update conflict set withdrawn_at = now(), withdrawn_by = ? where person_id = ?")
        .params(cases.coordinator().value(), replaced.value())
        .update();
    award.confirmed();
    assertThat(part(cases.coordinator()).groups())
        .flatExtracting(Group::lines)
        .noneMatch(line -> line.person().equals("Replaced"));
  }

  @Test
  void tellWhyReviewsWereKeptTakenBackOrLeftOut() {
    Entry entry = award.pearl();
    PersonId juror = programme.person("Tied juror", Role.JUROR);
    long review = review(entry, juror, "SETTLED", true, "Too late to ask another.");
    jdbc.sql(
            """
            insert into tie_check (id, version, review_id, nomination_id, reviewer_id, kinds,
              found_at, state, decided_by, decided_at, reason)
            values (nextval('pearl_seq'), 0, ?, ?, ?, '{SAME_ORGANISATION}', now(), 'TAKEN_BACK',
              ?, now(), 'They share an office.')
            """)
        .params(review, entry.id().value(), juror.value(), cases.coordinator().value())
        .update();
    award.confirmed();

    assertThat(records.reviewReasons(cases.coordinator(), entry.participation()))
        .extracting(ReviewReason::kind, ReviewReason::reason)
        .containsExactlyInAnyOrder(
            tuple(ReviewReason.Kind.LEFT_OUT, "Too late to ask another."),
            tuple(ReviewReason.Kind.TIE_TAKEN_BACK, "They share an office."));
    assertThat(part(cases.coordinator()).later())
        .singleElement()
        .satisfies(
            tie -> {
              assertThat(tie.person()).isEqualTo("Tied juror");
              assertThat(tie.kinds()).containsExactly(ConflictKind.SAME_ORGANISATION);
              assertThat(tie.reason()).isEqualTo("They share an office.");
            });

    assertThatThrownBy(() -> records.reviewReasons(juror, entry.participation()))
        .isInstanceOf(NotAllowed.class);
  }

  private long review(Entry of, PersonId reviewer, String state, boolean leftOut, String reason) {
    long id = jdbc.sql("select nextval('pearl_seq')").query(Long.class).single();
    jdbc.sql(
            """
            insert into review (id, version, cycle_id, nomination_id, stage, reviewer_id, state,
              assigned_by, assigned_at, declare_by, score_by, town_remarks, confidential,
              after_seeing, left_out, reason, settled_by, settled_at)
            values (?, 0, ?, ?, 'JURY', ?, ?, ?, now(), now(), now(), '', '', false, ?, ?, ?, now())
            """)
        .params(
            id,
            award.cycle().value(),
            of.id().value(),
            reviewer.value(),
            state,
            cases.coordinator().value(),
            leftOut,
            reason,
            cases.coordinator().value())
        .update();
    return id;
  }

  @Test
  void saySoWhereConflictsWereNotKeptYet() {
    award.confirmed();
    jdbc.sql("update title_decision set conflicts_at = null where cycle_id = ?")
        .param(award.cycle().value())
        .update();
    assertThat(part(cases.coordinator()).kept()).isFalse();
  }

  private List<Line> lines(PersonId reader, AwardStage stage) {
    return part(reader).groups().stream()
        .filter(group -> group.stage() == stage)
        .flatMap(group -> group.lines().stream())
        .toList();
  }

  private MinutesConflicts.Part part(PersonId reader) {
    return (MinutesConflicts.Part) printed(reader).get("conflicts");
  }

  private Map<String, Object> printed(PersonId reader) {
    records.minutes(reader, award.cycle());
    ArgumentCaptor<Map<String, Object>> facts = ArgumentCaptor.captor();
    verify(pdf, atLeastOnce()).print(any(), any(), facts.capture());
    return facts.getValue();
  }

  private AwardTimes times() {
    return cases.settings(award.jury().year()).times();
  }

  private void declare(PersonId person, Entry about) {
    conflicts.declare(
        cases.coordinator(),
        new ConflictService.Declare(about.id(), person, DeclaredKind.WORK, ""));
  }

  private String town(Entry entry) {
    return participations.participation(entry.participation()).town();
  }
}
