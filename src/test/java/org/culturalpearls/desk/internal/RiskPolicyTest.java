package org.culturalpearls.desk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Of a mentor who is not there nothing else is expected. */
    boolean hides(Wrong other) {
      return this == MENTOR_GONE
          && (other == LOW_RATING || other == MENTOR_SILENT || other == NO_MEETING);
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
  private record Town(
      Stage stage,
      boolean leadThere,
      Instant townSign,
      boolean mentored,
      MentoringState state,
      PersonId mentor,
      boolean mentorThere,
      Instant mentorSign,
      Instant met,
      boolean meetsLater,
      MeetingRhythm rhythm,
      Integer lowest,
      List<PersonId> refused,
      PlanState plan,
      Instant planDue,
      Instant overdue) {

    Town() {
      this(
          Stage.PREPARING,
          true,
          ago(1),
          true,
          MentoringState.ACTIVE,
          MENTOR,
          true,
          ago(2),
          ago(3),
          false,
          MeetingRhythm.MONTHLY,
          null,
          List.of(),
          PlanState.DRAFT,
          NOW.plus(Duration.ofDays(60)),
          null);
    }

    Town stage(Stage other) {
      return new Town(
          other,
          leadThere,
          townSign,
          mentored,
          state,
          mentor,
          mentorThere,
          mentorSign,
          met,
          meetsLater,
          rhythm,
          lowest,
          refused,
          plan,
          planDue,
          overdue);
    }

    Town leadThere(boolean other) {
      return new Town(
          stage,
          other,
          townSign,
          mentored,
          state,
          mentor,
          mentorThere,
          mentorSign,
          met,
          meetsLater,
          rhythm,
          lowest,
          refused,
          plan,
          planDue,
          overdue);
    }

    Town townSign(Instant other) {
      return new Town(
          stage,
          leadThere,
          other,
          mentored,
          state,
          mentor,
          mentorThere,
          mentorSign,
          met,
          meetsLater,
          rhythm,
          lowest,
          refused,
          plan,
          planDue,
          overdue);
    }

    Town withoutMentoring() {
      return new Town(
          stage,
          leadThere,
          townSign,
          false,
          state,
          mentor,
          mentorThere,
          mentorSign,
          met,
          meetsLater,
          rhythm,
          lowest,
          refused,
          plan,
          planDue,
          overdue);
    }

    Town state(MentoringState other) {
      return new Town(
          stage,
          leadThere,
          townSign,
          mentored,
          other,
          mentor,
          mentorThere,
          mentorSign,
          met,
          meetsLater,
          rhythm,
          lowest,
          refused,
          plan,
          planDue,
          overdue);
    }

    Town nobodyAccepted() {
      return new Town(
          stage,
          leadThere,
          townSign,
          mentored,
          MentoringState.ASKED,
          null,
          false,
          null,
          null,
          meetsLater,
          null,
          null,
          refused,
          plan,
          planDue,
          overdue);
    }

    Town mentorThere(boolean other) {
      return new Town(
          stage,
          leadThere,
          townSign,
          mentored,
          state,
          mentor,
          other,
          mentorSign,
          met,
          meetsLater,
          rhythm,
          lowest,
          refused,
          plan,
          planDue,
          overdue);
    }

    Town mentorSign(Instant other) {
      return new Town(
          stage,
          leadThere,
          townSign,
          mentored,
          state,
          mentor,
          mentorThere,
          other,
          met,
          meetsLater,
          rhythm,
          lowest,
          refused,
          plan,
          planDue,
          overdue);
    }

    Town met(Instant other) {
      return new Town(
          stage,
          leadThere,
          townSign,
          mentored,
          state,
          mentor,
          mentorThere,
          mentorSign,
          other,
          meetsLater,
          rhythm,
          lowest,
          refused,
          plan,
          planDue,
          overdue);
    }

    Town meetsAgain() {
      return new Town(
          stage,
          leadThere,
          townSign,
          mentored,
          state,
          mentor,
          mentorThere,
          mentorSign,
          met,
          true,
          rhythm,
          lowest,
          refused,
          plan,
          planDue,
          overdue);
    }

    Town rhythm(MeetingRhythm other) {
      return new Town(
          stage,
          leadThere,
          townSign,
          mentored,
          state,
          mentor,
          mentorThere,
          mentorSign,
          met,
          meetsLater,
          other,
          lowest,
          refused,
          plan,
          planDue,
          overdue);
    }

    Town lowest(Integer other) {
      return new Town(
          stage,
          leadThere,
          townSign,
          mentored,
          state,
          mentor,
          mentorThere,
          mentorSign,
          met,
          meetsLater,
          rhythm,
          other,
          refused,
          plan,
          planDue,
          overdue);
    }

    Town refused(PersonId person) {
      return new Town(
          stage,
          leadThere,
          townSign,
          mentored,
          state,
          mentor,
          mentorThere,
          mentorSign,
          met,
          meetsLater,
          rhythm,
          lowest,
          List.of(person),
          plan,
          planDue,
          overdue);
    }

    Town plan(PlanState other) {
      return new Town(
          stage,
          leadThere,
          townSign,
          mentored,
          state,
          mentor,
          mentorThere,
          mentorSign,
          met,
          meetsLater,
          rhythm,
          lowest,
          refused,
          other,
          planDue,
          overdue);
    }

    Town planDue(Instant other) {
      return new Town(
          stage,
          leadThere,
          townSign,
          mentored,
          state,
          mentor,
          mentorThere,
          mentorSign,
          met,
          meetsLater,
          rhythm,
          lowest,
          refused,
          plan,
          other,
          overdue);
    }

    Town overdue(Instant other) {
      return new Town(
          stage,
          leadThere,
          townSign,
          mentored,
          state,
          mentor,
          mentorThere,
          mentorSign,
          met,
          meetsLater,
          rhythm,
          lowest,
          refused,
          plan,
          planDue,
          other);
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
          Map.of());
    }
  }
}
