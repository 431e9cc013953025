package org.culturalpearls.portal.cases;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.shared.NotFound;
import org.springframework.boot.test.context.TestComponent;

/** Puts the reader on one side of the case of Saarelinn, or outside. */
@TestComponent
public class CaseSlice {

  private static final PersonId SOMEBODY_ELSE = new PersonId(99);
  private static final PersonView READER = LoggedIn.person(Role.MENTEE);

  private final ParticipationService participations;
  private final MentoringService mentorings;
  private final CycleService cycles;
  private final PeopleService people;
  private final CaseAccess access;

  CaseSlice(
      ParticipationService participations,
      MentoringService mentorings,
      CycleService cycles,
      PeopleService people,
      CaseAccess access) {
    this.participations = participations;
    this.mentorings = mentorings;
    this.cycles = cycles;
    this.people = people;
    this.access = access;
  }

  public PersonView readerOfTheTeam() {
    return reader(Saarelinn.with(READER.id()), Saarelinn.MENTOR, false);
  }

  public PersonView readerOfTheTeam(ParticipationView town) {
    return reader(town, Saarelinn.MENTOR, false);
  }

  public PersonView readerWhoMentors() {
    return reader(Saarelinn.with(SOMEBODY_ELSE), READER.id(), false);
  }

  public PersonView readerWhoCoordinates() {
    return reader(Saarelinn.with(SOMEBODY_ELSE), Saarelinn.MENTOR, true);
  }

  /** Of the team of another town, or its mentor. */
  public PersonView stranger() {
    return reader(Saarelinn.with(SOMEBODY_ELSE), Saarelinn.MENTOR, false);
  }

  public void owns(CaseAccess.Own... cases) {
    when(access.own(any())).thenReturn(List.of(cases));
  }

  private PersonView reader(ParticipationView town, PersonId lead, boolean coordinates) {
    when(participations.byCaseKey(Saarelinn.KEY)).thenReturn(Optional.of(town));
    when(mentorings.ofParticipation(Saarelinn.ID)).thenReturn(List.of(Saarelinn.mentoredBy(lead)));
    when(cycles.cycle(Saarelinn.CYCLE.id())).thenReturn(Saarelinn.CYCLE);
    when(people.hasRole(READER.id(), Role.COORDINATOR)).thenReturn(coordinates);
    boolean ofTeam = town.team().contains(READER.id());
    boolean stranger = !ofTeam && !coordinates && !lead.equals(READER.id());
    NotFound notFound = new NotFound("error.mentoring.case-not-found");
    doThrow(notFound).when(access).read(any(), any());
    doThrow(notFound).when(access).readMentorings(any(), any());
    if (!stranger) {
      CaseAccess.Reader side = new CaseAccess.Reader(town, ofTeam, coordinates, false);
      doReturn(side).when(access).read(READER.id(), Saarelinn.KEY);
      doReturn(side).when(access).readMentorings(READER.id(), Saarelinn.KEY);
    }
    when(access.mayRead(any(), any())).thenReturn(!stranger);
    return READER;
  }
}
