package org.culturalpearls.mentoring.ending.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.OwnMentorings;
import org.culturalpearls.mentoring.ending.EndOfMentoring;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndRequestFacadeTest {

  private static final MentoringId MENTORING = new MentoringId(1);
  private static final ParticipationId TOWN = new ParticipationId(2);
  private static final CycleId CYCLE = new CycleId(3);
  private static final PersonId LEAD = new PersonId(4);
  private static final PersonId TWIN = new PersonId(5);
  private static final PersonId MENTEE = new PersonId(6);
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  private static final LocalDate AGREED = LocalDate.of(2027, 12, 1);

  private final EndRequests requests = mock();
  private final OwnMentorings own = mock();
  private final EndOfMentoring end = mock();
  private final ParticipationService participations = mock();
  private final Deadlines deadlines = mock();
  private final Mentoring mentoring = mock();
  private final EndRequestFacade facade =
      new EndRequestFacade(
          requests,
          own,
          end,
          participations,
          mock(PeopleService.class),
          deadlines,
          mock(CaseHistory.class),
          Clock.fixed(Instant.parse("2027-03-01T10:00:00Z"), ZoneOffset.UTC));

  @BeforeEach
  void activeUntilDecember() {
    ParticipationView town = mock();
    when(town.cycleId()).thenReturn(CYCLE);
    when(participations.participation(TOWN)).thenReturn(town);
    when(deadlines.today(CYCLE)).thenReturn(TODAY);
    when(own.read(any(), any())).thenReturn(mentoring);
    when(mentoring.id()).thenReturn(MENTORING);
    when(mentoring.participation()).thenReturn(TOWN);
    when(mentoring.twin()).thenReturn(TWIN);
    stateIs(MentoringState.ACTIVE);
  }

  @Test
  void asksForTheFinalFeedbackAtOnceWhenTheEndIsToday() {
    request(MENTEE, TODAY);
    verify(end).endEarly(MENTORING);
  }

  @Test
  void movesTheEndToALaterDay() {
    request(LEAD, TODAY.plusDays(1));
    verify(end).endOn(MENTORING, TODAY.plusDays(1));
  }

  @Test
  void leavesTheAgreedEndAsItIs() {
    request(LEAD, AGREED);
    verify(requests).save(any());
    verifyNoInteractions(end);
  }

  @ParameterizedTest
  @CsvSource({"2027-02-28", "2027-12-02", ","})
  void refusesDaysOutsideTodayAndTheAgreedEnd(LocalDate wished) {
    assertThatThrownBy(() -> request(LEAD, wished))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains("endsOn"));
    verifyNoInteractions(end, requests);
  }

  @Test
  void refusesTheTwin() {
    assertThatThrownBy(() -> request(TWIN, TODAY)).isInstanceOf(NotAllowed.class);
    verifyNoInteractions(end, requests);
  }

  @Test
  void refusesWhenTheMentoringIsAlreadyClosing() {
    stateIs(MentoringState.CLOSING);
    assertThatThrownBy(() -> request(LEAD, TODAY)).isInstanceOf(AlreadyDone.class);
    verifyNoInteractions(end, requests);
  }

  @Test
  void offersOnlyActiveMentoringsAndNoneToTheTwin() {
    when(own.withMentor(any())).thenReturn(List.of(mentoring));
    assertThat(facade.choices(LEAD)).hasSize(1);
    assertThat(facade.choices(TWIN)).isEmpty();
    stateIs(MentoringState.AGREEING);
    assertThat(facade.choices(LEAD)).isEmpty();
  }

  private void request(PersonId person, LocalDate wished) {
    facade.request(person, new EndRequestService.Request(MENTORING, "We are done.", wished));
  }

  private void stateIs(MentoringState state) {
    when(mentoring.state()).thenReturn(state);
    when(mentoring.view())
        .thenReturn(new MentoringView(MENTORING, TOWN, state, LEAD, TWIN, Instant.EPOCH, AGREED));
  }
}
