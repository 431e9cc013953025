package org.culturalpearls.workflow.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Meanwhile;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a decision rests on is changed while it is handed on or confirmed: whoever comes second is
 * told so, and nothing is done by half.
 */
@ApplicationTest
class DecidedMeanwhileIT {

  private static final String PREPARE = "UserTask_PrepareDecision";
  private static final String CONFIRM = "UserTask_ConfirmTitles";
  private static final String RELEASE = "UserTask_ReleaseResults";

  @Autowired private Programme programme;
  @Autowired private DecidedCycle cycles;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private TitleDecisionService decisions;
  @Autowired private AwardCycleService awards;
  @Autowired private AwardSettingsService settings;
  @Autowired private ReviewService reviews;
  @Autowired private TransactionOperations transactions;
  @Autowired private JdbcClient jdbc;

  private Meanwhile meanwhile;
  private Jury jury;

  @BeforeEach
  void titlesAreChosen() {
    clock.reset();
    meanwhile = new Meanwhile(transactions, jdbc);
    jury = cycles.reviewed();
    cycles.choose(coordinator(), jury, 3);
  }

  @AfterEach
  void now() {
    clock.reset();
  }

  /** There is time again for the review that is missing. */
  @Test
  void isNotHandedOnWhenTheEndOfTheJuryWasMovedMeanwhile() throws Exception {
    theJuryEndedWithoutAReview();

    assertThat(key(meanwhile.told(this::moveTheEndOfTheJury, this::handOn)))
        .isEqualTo("error.award.reviews-missing");

    assertStands(DecisionState.PREPARING, PREPARE);
    assertThat(ranks()).isEmpty();
    handedOnAfterTheNewEnd();
  }

  private void handedOnAfterTheNewEnd() {
    clock.set(award().value().times().of(AwardDate.JURY_ENDS));
    handOn();
    assertStands(DecisionState.TO_CONFIRM, CONFIRM);
  }

  @Test
  void keepsTheEndOfTheJuryWhereItWasHandedOnMeanwhile() throws Exception {
    theJuryEndedWithoutAReview();
    AwardDates before = award().value().dates();

    assertThat(key(meanwhile.told(this::handOn, this::moveTheEndOfTheJury)))
        .isEqualTo("error.award.decision-handed-on");

    assertStands(DecisionState.TO_CONFIRM, CONFIRM);
    assertThat(award().value().dates()).isEqualTo(before);
    assertThat(records()).doesNotContain("award.date-moved");
  }

  @Test
  void keepsAScoreWhereItWasHandedOnMeanwhile() throws Exception {
    List<String> before = sums();

    assertThat(key(meanwhile.told(this::handOn, this::correct))).isEqualTo("error.review.decided");

    assertThat(sums()).isEqualTo(before).isEqualTo(ranks());
    assertThat(corrections()).isZero();
  }

  /** Then it is handed on with the score as it is now, and the chair can confirm it. */
  @Test
  void isHandedOnWithTheScoreThatWasCorrectedMeanwhile() throws Exception {
    List<String> before = sums();

    assertThat(meanwhile.told(this::correct, this::handOn)).isNull();

    assertThat(ranks()).isEqualTo(sums()).isNotEqualTo(before);
    confirm();
    assertStands(DecisionState.CONFIRMED, RELEASE);
  }

  @Test
  void isNotConfirmedByAChairWhoWasReplacedMeanwhile() throws Exception {
    handOn();

    assertThat(key(meanwhile.told(this::replaceTheChair, this::confirm)))
        .isEqualTo("error.people.role-needed");

    assertStands(DecisionState.TO_CONFIRM, CONFIRM);
    assertThat(engine.task(jury.key(), CONFIRM).getAssignee())
        .isEqualTo("person-" + jury.deputy().value());
  }

  @Test
  void keepsTheChairWhoHasConfirmedMeanwhile() throws Exception {
    handOn();

    assertThat(key(meanwhile.told(this::confirm, this::replaceTheChair)))
        .isEqualTo("error.award.decision-handed-on");

    assertStands(DecisionState.CONFIRMED, RELEASE);
    assertThat(award().value().appointments().chair()).isEqualTo(jury.chair());
  }

  private void theJuryEndedWithoutAReview() {
    jdbc.sql("update review set state = 'SILENT' where id = ?").param(review().value()).update();
    clock.set(award().value().times().of(AwardDate.JURY_ENDS).plusSeconds(60));
  }

  private void handOn() {
    engine.complete(coordinator(), jury.key(), PREPARE, Map.of("ready", true));
  }

  private void confirm() {
    engine.complete(jury.chair(), jury.key(), CONFIRM, Map.of("decision", "confirm"));
  }

  private void moveTheEndOfTheJury() {
    Versioned<AwardSettings> read = award();
    AwardDates set = read.value().dates();
    LocalDateTime later = set.juryEndsAt().plusDays(7);
    awards.changeDates(
        coordinator(),
        new AwardCycleService.ChangeDates(
            jury.cycle(),
            read.version(),
            new AwardDates(
                set.callOpensAt(),
                set.callClosesAt(),
                set.graceMinutes(),
                set.preSelectionEndsAt(),
                later,
                later.plusDays(14)),
            "A juror was ill."));
  }

  private void replaceTheChair() {
    settings.appoint(
        coordinator(),
        new AwardSettingsService.Appoint(
            jury.cycle(),
            award().version(),
            new Appointments(List.of(), jury.jurors(), null, List.of(jury.deputy()))));
  }

  /** Whoever was best still is. */
  private void correct() {
    List<Criterion> criteria = award().value().criteria().get(AwardStage.JURY);
    reviews.save(
        jury.jurors().get(0),
        new ReviewService.Save(
            review(),
            0,
            IntStream.rangeClosed(1, criteria.size())
                .boxed()
                .collect(
                    Collectors.toMap(
                        number -> number,
                        number -> Integer.toString(criteria.get(number - 1).highest()))),
            "Ask the old people, too.",
            ""));
  }

  /** That of the first juror of the best nomination. */
  private ReviewId review() {
    return new ReviewId(
        jdbc.sql("select id from review where nomination_id = ? and reviewer_id = ?")
            .params(jury.entries().get(0).id().value(), jury.jurors().get(0).value())
            .query(Long.class)
            .single());
  }

  private void assertStands(DecisionState state, String task) {
    assertThat(decisions.state(coordinator(), jury.cycle())).contains(state);
    assertThat(engine.openTasks(jury.key())).containsExactly(task);
  }

  private List<String> ranks() {
    return jdbc.sql(
            "select r.sum::text from title_rank r join title_decision d on d.id = r.decision_id"
                + " where d.cycle_id = ? order by r.nomination_id")
        .param(jury.cycle().value())
        .query(String.class)
        .list();
  }

  private List<String> sums() {
    return jdbc.sql(
            "select sum(value)::numeric(12, 2)::text from review where cycle_id = ?"
                + " and state = 'SUBMITTED' group by nomination_id order by nomination_id")
        .param(jury.cycle().value())
        .query(String.class)
        .list();
  }

  private long corrections() {
    return jdbc.sql("select count(*) from review_change where review_id = ?")
        .param(review().value())
        .query(Long.class)
        .single();
  }

  private List<String> records() {
    return jdbc.sql("select kind from cycle_record where cycle_id = ?")
        .param(jury.cycle().value())
        .query(String.class)
        .list();
  }

  private static String key(Problem told) {
    return told == null ? "nothing" : told.key();
  }

  private Versioned<AwardSettings> award() {
    return settings.forChange(coordinator(), jury.cycle());
  }

  private PersonId coordinator() {
    return programme.coordinator();
  }
}
