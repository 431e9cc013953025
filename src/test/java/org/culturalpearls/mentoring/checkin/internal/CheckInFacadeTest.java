package org.culturalpearls.mentoring.checkin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.agreement.core.MentoringParties;
import org.culturalpearls.mentoring.checkin.CheckInId;
import org.culturalpearls.mentoring.checkin.CheckInProcess;
import org.culturalpearls.mentoring.checkin.CheckInService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckInFacadeTest {

  private static final CheckInId CHECK_IN = new CheckInId(1);
  private static final MentoringId MENTORING = new MentoringId(2);
  private static final ParticipationId TOWN = new ParticipationId(3);
  private static final PersonId LEAD = new PersonId(4);
  private static final Instant NOW = Instant.parse("2027-04-13T09:00:00Z");

  private final CheckIns checkIns = mock();
  private final MentoringService mentorings = mock();
  private final MentoringParties sides = mock();
  private final Deadlines deadlines = mock();
  private final CheckInProcess process = mock();
  private final CheckIn checkIn = CheckIn.planned(MENTORING, 1, NOW);
  private final CheckInFacade facade =
      new CheckInFacade(
          checkIns,
          mentorings,
          sides,
          new ConcernPolicy(new CheckInSettings(2, 2)),
          mock(ParticipationService.class),
          deadlines,
          process,
          mock(CaseHistory.class),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void openInAnActiveMentoring() {
    checkIn.open(NOW.plusSeconds(60));
    when(checkIns.findById(1L)).thenReturn(Optional.of(checkIn));
    when(deadlines.due(TOWN, Step.LOOK_INTO)).thenReturn(NOW.plusSeconds(120));
    mentoringIs(MentoringState.ACTIVE);
  }

  @Test
  void plansNoSuccessorOnceTheMentoringIsNotActive() {
    mentoringIs(MentoringState.CLOSING);

    facade.close(CHECK_IN);

    verifyNoInteractions(process);
    verify(checkIns, never()).saveAndFlush(any());
  }

  @Test
  void tellsWhyACoordinatorShouldLookIntoIt() {
    mentoringIs(MentoringState.CLOSING);
    facade.answer(LEAD, answer(MentoringSide.MENTORS, 1));

    assertThat(facade.close(CHECK_IN)).contains(NOW.plusSeconds(120));
  }

  @Test
  void takesOneAnswerOfEachSide() {
    facade.answer(LEAD, answer(MentoringSide.MENTORS, 4));

    assertThatThrownBy(() -> facade.answer(LEAD, answer(MentoringSide.MENTORS, 5)))
        .isInstanceOf(AlreadyDone.class);
    facade.answer(LEAD, answer(MentoringSide.TEAM, 4));
    assertThat(checkIn.answers().get(MentoringSide.MENTORS).rating()).isEqualTo(4);
  }

  @Test
  void takesNoAnswerOfSomebodyWhoDoesNotSpeakForTheSide() {
    doThrow(new NotFound("error.mentoring.not-found"))
        .when(sides)
        .requireSpeaksFor(any(), any(), any());

    assertThatThrownBy(() -> facade.answer(LEAD, answer(MentoringSide.TEAM, 4)))
        .isInstanceOf(NotFound.class);
    assertThat(checkIn.answers()).isEmpty();
  }

  @Test
  void refusesARatingThatIsNone() {
    for (int rating : new int[] {0, 6}) {
      assertThatThrownBy(() -> facade.answer(LEAD, answer(MentoringSide.TEAM, rating)))
          .isInstanceOfSatisfying(
              RuleBroken.class, problem -> assertThat(problem.field()).contains("rating"));
    }
  }

  private void mentoringIs(MentoringState state) {
    when(mentorings.mentoring(MENTORING))
        .thenReturn(
            new MentoringView(MENTORING, TOWN, state, LEAD, null, NOW, LocalDate.of(2027, 12, 1)));
  }

  private static CheckInService.Answer answer(MentoringSide side, int rating) {
    return new CheckInService.Answer(CHECK_IN, side, rating, "We met.", "", "");
  }
}
