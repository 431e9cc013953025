package org.culturalpearls.portal.cases;

import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/**
 * Puts the reader of a slice's pages on one side of the case of Saarelinn, or outside. Who takes it
 * in declares the four facades as mocks.
 */
@TestComponent
@Import(CaseHeads.class)
public class CaseSlice {

  private static final PersonId SOMEBODY_ELSE = new PersonId(99);
  private static final PersonView READER = LoggedIn.person(Role.MENTEE);

  private final ParticipationService participations;
  private final MentoringService mentorings;
  private final CycleService cycles;
  private final PeopleService people;

  CaseSlice(
      ParticipationService participations,
      MentoringService mentorings,
      CycleService cycles,
      PeopleService people) {
    this.participations = participations;
    this.mentorings = mentorings;
    this.cycles = cycles;
    this.people = people;
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

  private PersonView reader(ParticipationView town, PersonId lead, boolean coordinates) {
    when(participations.byCaseKey(Saarelinn.KEY)).thenReturn(Optional.of(town));
    when(mentorings.ofParticipation(Saarelinn.ID)).thenReturn(List.of(Saarelinn.mentoredBy(lead)));
    when(cycles.cycle(Saarelinn.CYCLE.id())).thenReturn(Saarelinn.CYCLE);
    when(people.hasRole(READER.id(), Role.COORDINATOR)).thenReturn(coordinates);
    return READER;
  }
}
