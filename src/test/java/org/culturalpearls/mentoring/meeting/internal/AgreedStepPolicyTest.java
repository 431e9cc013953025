package org.culturalpearls.mentoring.meeting.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.OwnMentorings;
import org.culturalpearls.mentoring.meeting.core.AgreedStep;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreedStepPolicyTest {

  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final MentoringId MENTORING = new MentoringId(1);
  private static final ParticipationId TOWN = new ParticipationId(2);
  private static final PersonId MENTEE = new PersonId(3);
  private static final PersonId COLLEAGUE = new PersonId(4);
  private static final PersonId LEAD = new PersonId(5);
  private static final PersonId TWIN = new PersonId(6);
  private static final PersonId COORDINATOR = new PersonId(7);
  private static final PersonId STRANGER = new PersonId(8);

  private final OwnMentorings own = mock();
  private final ParticipationService participations = mock();
  private final PeopleService people = mock();
  private final Deadlines deadlines = mock();
  private final AgreedStep step = mock();
  private final AgreedStepPolicy policy =
      new AgreedStepPolicy(
          own, participations, people, deadlines, Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void menteesStepThatIsNotOverdue() {
    Mentoring mentoring = mock();
    when(mentoring.participation()).thenReturn(TOWN);
    when(mentoring.view())
        .thenReturn(
            new MentoringView(
                MENTORING, TOWN, MentoringState.ACTIVE, LEAD, TWIN, Instant.EPOCH, null));
    when(own.existing(MENTORING)).thenReturn(mentoring);
    when(participations.isTeamMember(MENTEE, TOWN)).thenReturn(true);
    when(participations.isTeamMember(COLLEAGUE, TOWN)).thenReturn(true);
    when(people.hasRole(COORDINATOR, Role.COORDINATOR)).thenReturn(true);
    when(step.mentoring()).thenReturn(MENTORING);
    when(step.dueAt()).thenReturn(NOW);
    stepOf(MENTEE, MentoringSide.TEAM, true);
    silentFrom(NOW.plusSeconds(1));
  }

  @Test
  void isTheirsWhoAgreedToIt() {
    allowed(MENTEE);
    refused(COLLEAGUE, NotAllowed.class);
    refused(COORDINATOR, NotAllowed.class);
  }

  @Test
  void isHiddenFromTheOtherSideAndStrangers() {
    silentFrom(NOW.minusSeconds(1));
    refused(LEAD, NotFound.class);
    refused(STRANGER, NotFound.class);
  }

  @Test
  void opensPastItsLimitAndNoMomentEarlier() {
    silentFrom(NOW);
    refused(COLLEAGUE, NotAllowed.class);
    silentFrom(NOW.minusSeconds(1));
    allowed(COLLEAGUE);
    allowed(COORDINATOR);
  }

  @Test
  void opensAtOnceWhenItsPersonIsNotActiveAnyMore() {
    stepOf(MENTEE, MentoringSide.TEAM, false);
    allowed(COLLEAGUE);
  }

  @Test
  void opensAtOnceWhenItsPersonLeftTheTeamAndIsClosedToThem() {
    when(participations.isTeamMember(MENTEE, TOWN)).thenReturn(false);
    allowed(COLLEAGUE);
    refused(MENTEE, NotFound.class);
  }

  @Test
  void givesATwinsStepToTheLeadPastItsLimit() {
    stepOf(TWIN, MentoringSide.MENTORS, true);
    allowed(TWIN);
    refused(LEAD, NotAllowed.class);
    silentFrom(NOW.minusSeconds(1));
    allowed(LEAD);
    refused(MENTEE, NotFound.class);
  }

  private void stepOf(PersonId person, MentoringSide side, boolean active) {
    PersonView view = mock();
    when(view.active()).thenReturn(active);
    when(people.person(person)).thenReturn(view);
    when(step.person()).thenReturn(person);
    when(step.side()).thenReturn(side);
  }

  private void silentFrom(Instant silent) {
    when(deadlines.silent(TOWN, NOW)).thenReturn(silent);
  }

  private void allowed(PersonId person) {
    assertThatCode(() -> policy.requireMayFinish(person, step)).doesNotThrowAnyException();
  }

  private void refused(PersonId person, Class<? extends RuntimeException> how) {
    assertThatThrownBy(() -> policy.requireMayFinish(person, step)).isInstanceOf(how);
  }
}
