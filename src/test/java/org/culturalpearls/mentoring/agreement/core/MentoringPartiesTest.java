package org.culturalpearls.mentoring.agreement.core;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalMatchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.culturalpearls.SomePerson;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MentoringPartiesTest {

  private static final ParticipationId TOWN = new ParticipationId(3);
  private static final PersonId LEAD = new PersonId(4);
  private static final PersonId TWIN = new PersonId(5);
  private static final PersonId MENTEE = new PersonId(6);
  private static final PersonId OTHER = new PersonId(7);
  private static final MentoringView MENTORING =
      new MentoringView(new MentoringId(2), TOWN, MentoringState.ACTIVE, LEAD, TWIN, null, null);

  private final ParticipationService participations = mock();
  private final PeopleService people = mock();
  private final MentoringParties sides = new MentoringParties(participations, people);

  @BeforeEach
  void menteeIsOfTheTeam() {
    when(participations.isTeamMember(MENTEE, TOWN)).thenReturn(true);
    doThrow(new NotFound("error.cycle.participation-not-found"))
        .when(participations)
        .requireTeamMember(not(eq(MENTEE)), eq(TOWN));
  }

  @Test
  void letsTheLeadSpeakForTheMentors() {
    leadIs(true);
    sides.requireSpeaksFor(MentoringSide.MENTORS, LEAD, MENTORING);
    refused(MentoringSide.MENTORS, TWIN, NotAllowed.class);
    refused(MentoringSide.MENTORS, OTHER, NotFound.class);
    refused(MentoringSide.MENTORS, MENTEE, NotFound.class);
  }

  @Test
  void letsTheTwinSpeakWhereTheLeadIsGone() {
    leadIs(false);
    sides.requireSpeaksFor(MentoringSide.MENTORS, TWIN, MENTORING);
    refused(MentoringSide.MENTORS, OTHER, NotFound.class);
  }

  @Test
  void letsTheTeamSpeakForTheTown() {
    sides.requireSpeaksFor(MentoringSide.TEAM, MENTEE, MENTORING);
    refused(MentoringSide.TEAM, LEAD, NotFound.class);
    refused(MentoringSide.TEAM, OTHER, NotFound.class);
  }

  @Test
  void keepsCoordinatorsOfEitherSideOut() {
    sides.requireOutside(OTHER, MENTORING);
    for (PersonId inside : List.of(LEAD, TWIN, MENTEE)) {
      assertThatThrownBy(() -> sides.requireOutside(inside, MENTORING))
          .isInstanceOf(NotAllowed.class);
    }
    verify(people, times(4)).requireRole(any(), eq(Role.COORDINATOR));
  }

  private void refused(MentoringSide side, PersonId person, Class<? extends Problem> how) {
    assertThatThrownBy(() -> sides.requireSpeaksFor(side, person, MENTORING)).isInstanceOf(how);
  }

  private void leadIs(boolean active) {
    when(people.person(LEAD))
        .thenReturn(active ? SomePerson.anna(LEAD) : SomePerson.inactive(SomePerson.anna(LEAD)));
  }
}
