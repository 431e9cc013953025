package org.culturalpearls.desk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.Risk;
import org.culturalpearls.desk.RiskReason;
import org.culturalpearls.mentoring.agreement.MeetingRhythm;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each reason alone, each pair, and each at its threshold and a moment before. */
class RiskPolicyTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final PersonId LEAD = new PersonId(1);
  private static final PersonId MENTOR = new PersonId(2);
  private static final RiskPolicy POLICY = new RiskPolicy(new RiskSettings(7, 28, 8, 14, 2));

  /** What can be wrong, and the change of a case that goes well by which it becomes so. */
  private enum Wrong {
    TOWN_LEAD_GONE(town -> town.leadThere(false)),
    MENTOR_GONE(town -> town.mentorThere(false)),
    MAIL_REFUSED(town -> town.refused(MENTOR)),
    LOW_RATING(town -> town.lowest(2)),
    PLAN_NOT_READY(town -> town.planDue(NOW.plus(Duration.ofDays(14)))),
    TASK_OVERDUE(town -> town.overdue(ago(7))),
    REVIEW_MISSED(
        town -> town.stage(Stage.IN_FORCE).state(MentoringState.SEEKING).reviewMissed(ago(1))),
    TOWN_SILENT(town -> town.townSign(ago(28))),
    MENTOR_SILENT(town -> town.mentorSign(ago(28))),
    NO_MEETING(town -> town.met(ago(8 * 7)));

    private final UnaryOperator<Town> change;

    Wrong(UnaryOperator<Town> change) {
      this.change = change;
    }

    RiskReason reason() {
      return RiskReason.valueOf(name());
    }

    /**
     * Of a mentor who is not there nothing else is expected; a town that reviews its plan has it in
     * force and no mentor.
     */
    boolean hides(Wrong other) {
      return this == MENTOR_GONE && other.isOfMentoring()
          || this == REVIEW_MISSED && (other.isOfMentoring() || other == PLAN_NOT_READY);
    }

    private boolean isOfMentoring() {
      return this == LOW_RATING || this == MENTOR_SILENT || this == NO_MEETING;
    }
  }

  @Test
  void findsNothingInACaseThatGoesWell() {
    assertThat(reasons(new Town())).isEmpty();
  }

  @Test
  void knowsAWrongForEachReason() {
    assertThat(Stream.of(Wrong.values()).map(Wrong::reason)).containsExactly(RiskReason.values());
  }

  @ParameterizedTest
  @EnumSource
  void findsEachAlone(Wrong wrong) {
    assertThat(reasons(wrong.change.apply(new Town()))).containsExactly(wrong.reason());
  }

  static Stream<List<Wrong>> pairs() {
    List<List<Wrong>> pairs = new ArrayList<>();
    for (Wrong one : Wrong.values()) {
      for (Wrong other : Wrong.values()) {
        if (one.compareTo(other) < 0) {
          pairs.add(List.of(one, other));
        }
      }
    }
    return pairs.stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void findsEachPairWhatHurtsMostFirst(List<Wrong> both) {
    Wrong one = both.get(0);
    Wrong other = both.get(1);
    Town town = other.change.apply(one.change.apply(new Town()));
    if (one.hides(other)) {
      assertThat(reasons(town)).containsExactly(one.reason());
    } else if (other.hides(one)) {
      assertThat(reasons(town)).containsExactly(other.reason());
    } else {
      assertThat(reasons(town)).containsExactly(one.reason(), other.reason());
    }
  }

  static Stream<Town> justBefore() {
    Duration moment = Duration.ofSeconds(1);
    return Stream.of(
        new Town().lowest(3),
        new Town().planDue(NOW.plus(Duration.ofDays(14)).plus(moment)),
        new Town().overdue(ago(7).plus(moment)),
        new Town().townSign(ago(28).plus(moment)),
        new Town().mentorSign(ago(28).plus(moment)),
        new Town().met(ago(56).plus(moment)),
        new Town().planDue(NOW.plus(Duration.ofDays(15))),
        new Town().overdue(ago(6)),
        new Town().townSign(ago(27)),
        new Town().mentorSign(ago(27)),
        new Town().met(ago(55)));
  }

  @ParameterizedTest
  @MethodSource("justBefore")
  void findsNothingJustBefore(Town town) {
    assertThat(reasons(town)).isEmpty();
  }

  @Test
  void waitsForWhatTheAgreementAllows() {
    assertThat(reasons(new Town().rhythm(MeetingRhythm.QUARTERLY).met(ago(16 * 7 - 1)))).isEmpty();
    assertThat(reasons(new Town().rhythm(MeetingRhythm.QUARTERLY).met(ago(16 * 7))))
        .containsExactly(RiskReason.NO_MEETING);
    assertThat(reasons(new Town().rhythm(MeetingRhythm.BIMONTHLY).met(ago(12 * 7))))
        .containsExactly(RiskReason.NO_MEETING);
    assertThat(reasons(new Town().rhythm(null).met(ago(8 * 7))))
        .containsExactly(RiskReason.NO_MEETING);
    assertThat(reasons(new Town().rhythm(MeetingRhythm.FORTNIGHTLY).met(ago(8 * 7 - 1)))).isEmpty();
    assertThat(reasons(new Town().met(ago(100)).meetsAgain())).isEmpty();
  }

  @Test
  void asksWhoseTurnItIs() {
    assertThat(only(new Town().planDue(NOW)).people()).containsExactly(LEAD);
    assertThat(only(new Town().planDue(NOW).plan(PlanState.FEEDBACK_REQUESTED)).people())
        .containsExactly(MENTOR);
    assertThat(
            only(new Town().withoutMentoring().planDue(NOW).plan(PlanState.FEEDBACK_REQUESTED))
                .people())
        .containsExactly(LEAD);
    assertThat(only(new Town().met(ago(60))).people()).containsExactly(LEAD, MENTOR);
    assertThat(only(new Town().overdue(ago(9))).task().id()).isEqualTo("t1");
    assertThat(only(new Town().overdue(ago(9))).amount()).isEqualTo(9);
  }

  @Test
  void countsTheDaysOfAPlanDownAndOn() {
    assertThat(only(new Town().planDue(NOW.plus(Duration.ofDays(3)))).amount()).isEqualTo(3);
    assertThat(only(new Town().planDue(NOW.plusSeconds(60))).amount()).isZero();
    assertThat(only(new Town().planDue(NOW.minusSeconds(60))).amount()).isEqualTo(-1);
  }

  @Test
  void expectsNoPlanThatIsReadySubmittedOrNotBegun() {
    for (PlanState state : List.of(PlanState.READY, PlanState.SUBMITTED, PlanState.IN_FORCE)) {
      assertThat(reasons(new Town().planDue(NOW).plan(state))).isEmpty();
    }
    assertThat(reasons(new Town().planDue(NOW).plan(null))).isEmpty();
    assertThat(reasons(new Town().planDue(NOW).stage(Stage.IN_FORCE))).isEmpty();
    assertThat(reasons(new Town().planDue(null))).isEmpty();
  }

  @Test
  void expectsOfATownThatOnlyEnteredNoSignAndNoPlan() {
    assertThat(
            reasons(
                new Town()
                    .withoutMentoring()
                    .stage(Stage.ENTERED)
                    .townSign(ago(90))
                    .planDue(NOW)
                    .overdue(ago(7))))
        .containsExactly(RiskReason.TASK_OVERDUE);
  }

  @Test
  void expectsOfAMentoringThatIsNotActiveNoMeetingSignOrRating() {
    Town quiet = new Town().mentorSign(ago(90)).met(ago(90)).lowest(1);
    for (MentoringState state :
        List.of(
            MentoringState.SEEKING,
            MentoringState.ASKED,
            MentoringState.AGREEING,
            MentoringState.CLOSING)) {
      assertThat(reasons(quiet.state(state))).isEmpty();
    }
    assertThat(reasons(quiet.withoutMentoring())).isEmpty();
    assertThat(reasons(new Town().nobodyAccepted())).isEmpty();
  }

  @Test
  void expectsAReviewOfATownOnlyThatCarriesItsPlanOutAlone() {
    Town silent = new Town().stage(Stage.IN_FORCE).withoutMentoring().reviewMissed(ago(4));
    assertThat(only(silent).reason()).isEqualTo(RiskReason.REVIEW_MISSED);
    assertThat(only(silent).since()).isEqualTo(ago(4));
    assertThat(only(silent).amount()).isEqualTo(4);
    assertThat(only(silent).people()).containsExactly(LEAD);
    assertThat(reasons(silent.stage(Stage.PREPARING))).isEmpty();
    assertThat(reasons(new Town().stage(Stage.IN_FORCE).reviewMissed(ago(4)))).isEmpty();
  }

  private static Instant ago(long days) {
    return NOW.minus(Duration.ofDays(days));
  }

  private static Risk only(Town town) {
    List<Risk> found = POLICY.of(town.asCase(), NOW);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<RiskReason> reasons(Town town) {
    return POLICY.of(town.asCase(), NOW).stream().map(Risk::reason).toList();
  }

  /** A case that goes well until something is changed; each change makes another one. */
  private static final class Town {

    private Stage stage = Stage.PREPARING;
    private boolean leadThere = true;
    private Instant townSign = ago(1);
    private boolean mentored = true;
    private MentoringState state = MentoringState.ACTIVE;
    private PersonId mentor = MENTOR;
    private boolean mentorThere = true;
    private Instant mentorSign = ago(2);
    private Instant met = ago(3);
    private boolean meetsLater;
    private MeetingRhythm rhythm = MeetingRhythm.MONTHLY;
    private Integer lowest;
    private List<PersonId> refused = List.of();
    private PlanState plan = PlanState.DRAFT;
    private Instant planDue = NOW.plus(Duration.ofDays(60));
    private Instant overdue;
    private Instant reviewMissed;

    private Town with(Consumer<Town> change) {
      Town other = new Town();
      other.stage = stage;
      other.leadThere = leadThere;
      other.townSign = townSign;
      other.mentored = mentored;
      other.state = state;
      other.mentor = mentor;
      other.mentorThere = mentorThere;
      other.mentorSign = mentorSign;
      other.met = met;
      other.meetsLater = meetsLater;
      other.rhythm = rhythm;
      other.lowest = lowest;
      other.refused = refused;
      other.plan = plan;
      other.planDue = planDue;
      other.overdue = overdue;
      other.reviewMissed = reviewMissed;
      change.accept(other);
      return other;
    }

    Town stage(Stage other) {
      return with(town -> town.stage = other);
    }

    Town leadThere(boolean other) {
      return with(town -> town.leadThere = other);
    }

    Town townSign(Instant other) {
      return with(town -> town.townSign = other);
    }

    Town withoutMentoring() {
      return with(town -> town.mentored = false);
    }

    Town state(MentoringState other) {
      return with(town -> town.state = other);
    }

    Town nobodyAccepted() {
      return with(
          town -> {
            town.state = MentoringState.ASKED;
            town.mentor = null;
            town.mentorThere = false;
            town.mentorSign = null;
            town.met = null;
            town.rhythm = null;
            town.lowest = null;
          });
    }

    Town mentorThere(boolean other) {
      return with(town -> town.mentorThere = other);
    }

    Town mentorSign(Instant other) {
      return with(town -> town.mentorSign = other);
    }

    Town met(Instant other) {
      return with(town -> town.met = other);
    }

    Town meetsAgain() {
      return with(town -> town.meetsLater = true);
    }

    Town rhythm(MeetingRhythm other) {
      return with(town -> town.rhythm = other);
    }

    Town lowest(Integer other) {
      return with(town -> town.lowest = other);
    }

    Town refused(PersonId person) {
      return with(town -> town.refused = List.of(person));
    }

    Town plan(PlanState other) {
      return with(town -> town.plan = other);
    }

    Town planDue(Instant other) {
      return with(town -> town.planDue = other);
    }

    Town overdue(Instant other) {
      return with(town -> town.overdue = other);
    }

    Town reviewMissed(Instant other) {
      return with(town -> town.reviewMissed = other);
    }

    CaseState asCase() {
      return new CaseState(
          new ParticipationId(7),
          new CaseKey("2027-saarelinn"),
          "Saarelinn",
          stage,
          LEAD,
          leadThere,
          townSign,
          mentored
              ? new CaseState.Mentoring(
                  state, mentor, mentorThere, mentorSign, met, meetsLater, rhythm, lowest, NOW)
              : null,
          refused,
          plan,
          planDue,
          overdue == null
              ? null
              : new Risk.OverdueTask("t1", "PlanDevelopmentProcess", "UserTask", overdue, null),
          List.of(LEAD),
          reviewMissed,
          Map.of());
    }
  }
}
