package org.culturalpearls.mentoring.ending.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.ending.LeavingService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.InvolvedCoordinators;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeavingFacadeTest {

  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final ParticipationId TOWN = new ParticipationId(1);
  private static final PersonId MENTEE = new PersonId(2);
  private static final PersonId COORDINATOR = new PersonId(3);
  private static final PersonId STRANGER = new PersonId(4);

  private final Leavings leavings = mock();
  private final ParticipationService participations = mock();
  private final PeopleService people = mock();
  private final InvolvedCoordinators involved = mock();
  private final Deadlines deadlines = mock();
  private final ParticipationView town = mock();
  private final LeavingFacade facade =
      new LeavingFacade(
          leavings,
          participations,
          mock(Mentorings.class),
          people,
          involved,
          deadlines,
          mock(CaseHistory.class),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void openParticipation() {
    when(town.id()).thenReturn(TOWN);
    when(town.caseKey()).thenReturn(new CaseKey("2027-saarelinn"));
    when(town.team()).thenReturn(List.of(MENTEE));
    when(town.stage()).thenReturn(Stage.IN_FORCE);
    when(participations.participation(TOWN)).thenReturn(town);
    when(people.hasRole(COORDINATOR, Role.COORDINATOR)).thenReturn(true);
    doThrow(new NotFound("none")).when(participations).requireTeamMember(STRANGER, TOWN);
  }

  @Test
  void isNotDecidedByACoordinatorInConflictWithTheTown() {
    LeavingService.Leave leave = new LeavingService.Leave(TOWN, "No budget.");
    doThrow(new NotAllowed("involved"))
        .when(involved)
        .requireUninvolved(any(), eq("2027-saarelinn"));
    assertThatThrownBy(() -> facade.leave(COORDINATOR, leave)).isInstanceOf(NotAllowed.class);
    verify(participations, never()).leave(any());
    facade.leave(MENTEE, leave);
    verify(participations).leave(TOWN);
  }

  @Test
  void keepsTheReasonBeforeEverythingEnds() {
    facade.leave(MENTEE, new LeavingService.Leave(TOWN, " No budget. "));

    var order = inOrder(leavings, participations);
    order.verify(leavings).save(any());
    order.verify(leavings).flush();
    order.verify(participations).leave(TOWN);
  }

  @Test
  void letsCoordinatorsDecideItOnALatePlan() {
    facade.leave(COORDINATOR, TOWN, "No plan.");
    verify(participations).leave(TOWN);
  }

  @Test
  void refusesStrangersAndMissingReasons() {
    assertThatThrownBy(() -> facade.leave(STRANGER, new LeavingService.Leave(TOWN, "No.")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> facade.leave(MENTEE, new LeavingService.Leave(TOWN, " ")))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains("reason"));
    verify(participations, never()).leave(any());
    verifyNoInteractions(leavings);
  }

  @Test
  void refusesATownThatIsThroughWithTheProgramme() {
    for (Stage over : List.of(Stage.LEFT, Stage.COMPLETED)) {
      when(town.stage()).thenReturn(over);
      assertThatThrownBy(() -> facade.leave(MENTEE, new LeavingService.Leave(TOWN, "No budget.")))
          .isInstanceOf(AlreadyDone.class);
    }
    verifyNoInteractions(leavings);
  }

  @Test
  void offersOpenParticipationsOnly() {
    when(participations.ofPerson(MENTEE)).thenReturn(List.of(town));
    assertThat(facade.choices(MENTEE)).containsExactly(town);
    when(town.stage()).thenReturn(Stage.COMPLETED);
    assertThat(facade.choices(MENTEE)).isEmpty();
  }

  @Test
  void takesTheDaysOfTheOwnCycleOrOtherwiseTheDefault() {
    Instant due = NOW.plusSeconds(60);
    when(deadlines.due(TOWN, Step.REQUEST_END)).thenReturn(due);
    when(participations.ofPerson(MENTEE)).thenReturn(List.of(town));
    assertThat(facade.decideBy(MENTEE)).isEqualTo(due);
    assertThat(facade.decideBy(STRANGER)).isEqualTo(NOW.plus(Duration.ofDays(14)));
  }
}
