package org.culturalpearls.award.title.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.EventsInTransaction;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.ReleasedAward;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing on which a decision rests is changed once it is with the chair. */
@AwardSlice
class DecidedAwardStaysTest {

  @Autowired private AwardCases cases;
  @Autowired private TestProgramme programme;
  @Autowired private AwardSettingsService settings;
  @Autowired private AwardCycleService dates;
  @Autowired private Nominated nominated;
  @Autowired private ReviewReads counted;
  @Autowired private NominationVisibility sight;
  @Autowired private TitleDecisionService decisions;
  @Autowired private ReviewService reviews;
  @Autowired private EventsInTransaction publisher;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private ReleasedAward award;
  private PersonId juror;
  private ReviewId submitted;
  private ReviewId assigned;

  @BeforeEach
  void theJuryHasReviewed() {
    clock.reset();
    award =
        new ReleasedAward(
            cases, programme, settings, nominated, counted, sight, decisions, publisher, jdbc);
    juror = award.jury().deputy();
    submitted = review(award.pearl(), "SUBMITTED");
    assigned = review(award.second(), "ASSIGNED");
  }

  @Test
  void aJurorCorrectsUntilTheChairHasItAndAgainWhenItIsSentBack() {
    correct(5);
    award.handedOn();
    assertRefused("error.review.decided", NotAllowed.class, () -> correct(6));
    assertRefused(
        "error.review.decided",
        NotAllowed.class,
        () -> reviews.answer(juror, assigned, ReviewService.Answer.free()));
    assertThat(reviews.scoring(juror, submitted).open()).isFalse();
    decisions.sendBack(award.jury().chair(), award.cycle(), "Look again.");
    assertThat(reviews.scoring(juror, submitted).open()).isTrue();
    correct(7);
  }

  @Test
  void noReviewIsChangedAfterTheReleaseWhateverTheDates() {
    award.released();
    assertRefused("error.review.decided", NotAllowed.class, () -> correct(6));
    assertThat(reviews.scoring(juror, submitted).open()).isFalse();
  }

  /** Plans are reviewed as they come in, before the day on which they are due. */
  @Test
  void criteriaStayOnceAReviewIsAskedFor() {
    assertThat(award().times().hasPassed(AwardDate.PLANS_DUE, clock.instant())).isFalse();
    assertRefused("error.award.stage-begun", RuleBroken.class, this::changeCriteria);
  }

  @Test
  void settingsStayWhenTheChairHasTheDecisionAndTheDateOfTheResultsMoves() {
    award.handedOn();
    for (ThrowingCallable change :
        List.<ThrowingCallable>of(
            this::changeRules, this::changeCriteria, this::changeAreas, this::moveJury)) {
      assertRefused("error.award.decision-handed-on", RuleBroken.class, change);
    }
    assertThat(award().next()).isEqualTo(AwardDate.RESULTS_DUE);
    appointOnlyTheChair();
    moveResults();
    decisions.sendBack(award.jury().chair(), award.cycle(), "Look again.");
    changeRules();
    moveJury();
  }

  @Test
  void whoDecidedStaysOnceItIsConfirmed() {
    award.confirmed();
    assertRefused("error.award.decision-handed-on", RuleBroken.class, this::appointOnlyTheChair);
    moveResults();
  }

  @Test
  void nothingOfTheAwardIsChangedAfterTheRelease() {
    award.released();
    for (ThrowingCallable change :
        List.<ThrowingCallable>of(
            this::changeRules,
            this::changeCriteria,
            this::changeAreas,
            this::appointOnlyTheChair,
            this::moveJury,
            this::moveResults)) {
      assertRefused("error.award.released", RuleBroken.class, change);
    }
    assertThat(award().next()).isNull();
    assertThat(award().isReleased()).isTrue();
  }

  private static void assertRefused(
      String key, Class<? extends Problem> kind, ThrowingCallable change) {
    assertThatThrownBy(change)
        .isInstanceOf(kind)
        .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
  }

  private AwardSettings award() {
    return cases.settings(award.jury().year());
  }

  private long version() {
    return cases.version(award.jury().year());
  }

  private void changeRules() {
    AwardRules rules = award().rules();
    settings.changeRules(
        cases.coordinator(),
        new AwardSettingsService.ChangeRules(award.cycle(), version(), rules, "Why."));
  }

  private void changeCriteria() {
    settings.changeCriteria(
        cases.coordinator(),
        new AwardSettingsService.ChangeCriteria(
            award.cycle(),
            version(),
            AwardStage.JURY,
            award().criteria().get(AwardStage.JURY),
            "Why."));
  }

  private void changeAreas() {
    settings.changeAreas(
        cases.coordinator(),
        new AwardSettingsService.ChangeAreas(award.cycle(), version(), award().areas(), "Why."));
  }

  private void appointOnlyTheChair() {
    PersonId chair = award.jury().chair();
    settings.appoint(
        cases.coordinator(),
        new AwardSettingsService.Appoint(
            award.cycle(),
            version(),
            new Appointments(List.of(), List.of(chair, juror), chair, List.of())));
  }

  private void moveJury() {
    AwardDates set = award().dates();
    move(set.juryEndsAt().plusDays(1), set.resultsAt());
  }

  private void moveResults() {
    AwardDates set = award().dates();
    move(set.juryEndsAt(), set.resultsAt().plusDays(1));
  }

  private void move(LocalDateTime jury, LocalDateTime results) {
    AwardDates set = award().dates();
    dates.changeDates(
        cases.coordinator(),
        new AwardCycleService.ChangeDates(
            award.cycle(),
            version(),
            new AwardDates(
                set.callOpensAt(),
                set.callClosesAt(),
                set.graceMinutes(),
                set.preSelectionEndsAt(),
                jury,
                results),
            "Why."));
  }

  private void correct(int points) {
    Map<Integer, String> all = new HashMap<>();
    IntStream.rangeClosed(1, award().criteria().get(AwardStage.JURY).size())
        .forEach(number -> all.put(number, Integer.toString(points)));
    long version = reviews.scoring(juror, submitted).review().version();
    reviews.save(juror, new ReviewService.Save(submitted, version, all, "Good.", ""));
  }

  private ReviewId review(Nominated.Entry entry, String state) {
    long id = jdbc.sql("select nextval('pearl_seq')").query(Long.class).single();
    jdbc.sql(
            """
            insert into review (id, version, nomination_id, cycle_id, stage, reviewer_id, state,
              assigned_by, assigned_at, declare_by, score_by, town_remarks, confidential, value,
              submitted_at, after_seeing, reason)
            values (?, 0, ?, ?, 'JURY', ?, ?, ?, now(), now(), now(), 'Good.', '',
              case ? when 'SUBMITTED' then 10 end, case ? when 'SUBMITTED' then now() end, false, '')
            """)
        .params(
            id,
            entry.id().value(),
            award.cycle().value(),
            juror.value(),
            state,
            cases.coordinator().value(),
            state,
            state)
        .update();
    return new ReviewId(id);
  }
}
