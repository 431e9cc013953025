package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.lenient;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.InvolvedCoordinators;
import org.culturalpearls.plan.HiddenPlans;
import org.culturalpearls.plan.MentorsOfParticipation;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class PlanAccessTest {

  private static final ParticipationId ID = TestParticipation.ID;
  private static final PersonId TOWN = new PersonId(1);
  private static final PersonId LEAD = new PersonId(2);
  private static final PersonId TWIN = new PersonId(3);
  private static final PersonId COORDINATOR = new PersonId(4);
  private static final PersonId STRANGER = new PersonId(5);
  private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(1);

  @Mock private ParticipationService participations;
  @Mock private PeopleService people;
  @Mock private MentorsOfParticipation mentors;
  @Mock private HiddenPlans hidden;
  @Mock private InvolvedCoordinators involved;
  private PlanAccess access;

  @BeforeEach
  void setUp() {
    access =
        new PlanAccess(
            participations, people, mentors, hidden, involved, Clock.fixed(NOW, ZoneOffset.UTC));
    lenient().when(participations.participation(ID)).thenReturn(TestParticipation.of(TOWN));
    lenient().when(people.hasRole(COORDINATOR, Role.COORDINATOR)).thenReturn(true);
    mentoredBy(LEAD, TWIN);
  }

  @Test
  void hidesThePlanFromACoordinatorInConflictWithTheRunningNomination() {
    assertThat(access.reader(COORDINATOR, ID).id()).isEqualTo(ID);
    lenient().when(hidden.isHidden(any(), eq(ID))).thenReturn(true);
    assertThatThrownBy(() -> access.reader(COORDINATOR, ID)).isInstanceOf(NotFound.class);
    assertThat(access.reader(TOWN, ID).id()).isEqualTo(ID);
    assertThat(access.reader(LEAD, ID).id()).isEqualTo(ID);
  }

  @Test
  void keepsACoordinatorInConflictFromDecidingOnALatePlan() {
    assertThat(access.coordinator(COORDINATOR, ID).id()).isEqualTo(ID);
    doThrow(new NotAllowed("involved")).when(involved).requireUninvolved(eq(COORDINATOR), any());
    assertThatThrownBy(() -> access.coordinator(COORDINATOR, ID)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void findsAmongManyPlansThoseThatThePersonMayRead() {
    lenient()
        .when(participations.participations(List.of(ID)))
        .thenReturn(Map.of(ID, TestParticipation.of(TOWN)));
    lenient().when(mentors.mentoredBy(LEAD)).thenReturn(Set.of(ID, new ParticipationId(99)));

    for (PersonId reader : List.of(TOWN, LEAD, COORDINATOR)) {
      assertThat(access.readable(reader, List.of(ID))).containsExactly(ID);
    }
    assertThat(access.readable(STRANGER, List.of(ID))).isEmpty();
    lenient().when(hidden.hidden(any(), any())).thenReturn(Set.of(ID));
    assertThat(access.readable(COORDINATOR, List.of(ID))).isEmpty();
    assertThat(access.readable(TOWN, List.of(ID))).containsExactly(ID);
  }

  @Test
  void leadMentorActsAtAnyTime() {
    assertThat(access.mentorsTurn(LEAD, ID, LATER).id()).isEqualTo(ID);
  }

  @Test
  void twinAndCoordinatorWaitForTheLimit() {
    refusesTurn(TWIN, LATER, NotAllowed.class);
    refusesTurn(COORDINATOR, LATER, NotAllowed.class);
    refusesTurn(TWIN, null, NotAllowed.class);
  }

  @Test
  void twinAndCoordinatorActFromTheLimitOn() {
    assertThat(access.mentorsTurn(TWIN, ID, NOW).id()).isEqualTo(ID);
    assertThat(access.mentorsTurn(COORDINATOR, ID, NOW).id()).isEqualTo(ID);
  }

  @Test
  void coordinatorActsAtOnceWhereNobodyMentors() {
    lenient().when(mentors.mentorsOf(ID)).thenReturn(Optional.empty());

    assertThat(access.mentorsTurn(COORDINATOR, ID, LATER).id()).isEqualTo(ID);
    refusesTurn(LEAD, LATER, NotFound.class);
  }

  @Test
  void twinActsAtOnceWhereThereIsNoLead() {
    mentoredBy(null, TWIN);

    assertThat(access.mentorsTurn(TWIN, ID, LATER).id()).isEqualTo(ID);
  }

  @Test
  void nobodyJudgesTheOwnTown() {
    lenient().when(people.hasRole(TOWN, Role.COORDINATOR)).thenReturn(true);
    mentoredBy(TOWN, TWIN);

    refusesTurn(TOWN, NOW, NotAllowed.class);
  }

  @Test
  void strangersFindNothing() {
    refusesTurn(STRANGER, NOW, NotFound.class);
    assertThatThrownBy(() -> access.reader(STRANGER, ID)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> access.teamMember(STRANGER, ID)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> access.coordinator(STRANGER, ID)).isInstanceOf(NotFound.class);
  }

  @Test
  void saysTheSameOfWhatDoesNotExist() {
    ParticipationId none = new ParticipationId(8);
    lenient()
        .when(participations.participation(none))
        .thenThrow(new NotFound("error.cycle.no-participation"));

    assertThatThrownBy(() -> access.reader(STRANGER, none))
        .isInstanceOfSatisfying(
            NotFound.class, e -> assertThat(e.key()).isEqualTo(PlanAccess.nothingHere().key()));
  }

  @Test
  void readersMayNotWriteOrDecide() {
    for (PersonId reader : List.of(LEAD, TWIN, COORDINATOR)) {
      assertThatThrownBy(() -> access.teamMember(reader, ID)).isInstanceOf(NotAllowed.class);
    }
    for (PersonId reader : List.of(TOWN, LEAD, TWIN)) {
      assertThatThrownBy(() -> access.coordinator(reader, ID)).isInstanceOf(NotAllowed.class);
    }
  }

  private void refusesTurn(PersonId person, Instant openAt, Class<? extends Problem> with) {
    assertThatThrownBy(() -> access.mentorsTurn(person, ID, openAt)).isInstanceOf(with);
  }

  private void mentoredBy(PersonId lead, PersonId twin) {
    lenient()
        .when(mentors.mentorsOf(ID))
        .thenReturn(Optional.of(new MentorsOfParticipation.Mentors(9, lead, twin)));
  }
}
