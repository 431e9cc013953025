package org.culturalpearls.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseStandingTest {

  private static final PersonId MENTEE = new PersonId(7);
  private static final Instant AGREED = Instant.parse("2027-01-11T09:00:00Z");

  /** Matching, agreement, plan, milestones, check-ins, closing. */
  @ParameterizedTest
  @CsvSource({
    "PREPARING,         , alone,        next next now next next next",
    "PREPARING, SEEKING , matching,     now next now next next next",
    "PREPARING, ASKED   , matching,     now next now next next next",
    "PREPARING, AGREEING, agreeing,     done now now next next next",
    "PREPARING, ACTIVE  , planning,     done done now next now next",
    "PREPARING, NO_MATCH, no-match,     done next now next next next",
    "IN_FORCE , ACTIVE  , carrying-out, done done done now now next",
    "IN_FORCE , SEEKING , carrying-out, now next done now next next",
    "IN_FORCE , CLOSING , closing,      done done done now done now",
    "IN_FORCE , COMPLETED, on-its-own,  done done done now done done",
    "IN_FORCE , ENDED_EARLY, on-its-own, done done done now done done",
    "COMPLETED, COMPLETED, completed,   done done done done done done",
    "COMPLETED, ENDED_EARLY, completed, done done done done done done",
    "COMPLETED, NO_MATCH, completed,    done next done done next next",
    "PREPARING, ENDED_EARLY, alone,     done done now next done done",
    "ENTERED  ,         , entered,      next next next next next next",
    "NOT_SELECTED,      , out,         next next next next next next",
    "LEFT     , LEFT    , left,         done done done next done next",
  })
  void tellsWhatIsDoneAndWhatIsOn(
      Stage stage, MentoringState mentoring, String sentence, String steps) {
    CaseStanding standing = CaseStanding.of(Saarelinn.in(stage, MENTEE), mentorings(mentoring));
    assertThat(standing.sentence()).isEqualTo(sentence);
    assertThat(Arrays.stream(CaseStep.values()).map(standing::of).collect(Collectors.joining(" ")))
        .isEqualTo(steps);
  }

  @Test
  void knowsATownThatIsThroughWithItsPlanAfterItsMentoring() {
    CaseStanding standing =
        CaseStanding.of(Saarelinn.in(Stage.IN_FORCE, MENTEE), mentorings(MentoringState.COMPLETED))
            .withMilestones(true);
    assertThat(standing.sentence()).isEqualTo("finished");
    assertThat(standing.of(CaseStep.MILESTONES)).isEqualTo("done");
  }

  private static List<MentoringView> mentorings(MentoringState state) {
    if (state == null) {
      return List.of();
    }
    boolean agreed =
        state != MentoringState.SEEKING
            && state != MentoringState.ASKED
            && state != MentoringState.AGREEING
            && state != MentoringState.NO_MATCH;
    return List.of(
        new MentoringView(
            Saarelinn.MENTORING,
            Saarelinn.ID,
            state,
            agreed ? Saarelinn.MENTOR : null,
            null,
            agreed ? AGREED : null,
            null));
  }
}
