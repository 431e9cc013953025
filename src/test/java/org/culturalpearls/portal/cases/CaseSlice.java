package org.culturalpearls.portal.cases;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.NominationSight;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.CaseAccess;
import org.culturalpearls.mentoring.CaseReader;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.mentoring.OwnCase;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.shared.NotFound;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Puts the reader of a slice's pages on one side of the case of Saarelinn, or outside. Who takes it
 * in declares the four facades as mocks.
 */
@TestComponent
@Import({CaseHeads.class, HiddenNominations.class, CaseSlice.NoConflicts.class})
public class CaseSlice implements CaseAccess {

  /** Nobody is kept from a nomination. */
  @TestConfiguration
  static class NoConflicts {

    @Bean
    NominationSight sight() {
      return mock(NominationSight.class);
    }
  }

  private static final PersonId SOMEBODY_ELSE = new PersonId(99);
  private static final PersonView READER = LoggedIn.person(Role.MENTEE);

  private final ParticipationService participations;
  private final MentoringService mentorings;
  private final CycleService cycles;
  private final PeopleService people;
  private CaseReader side;
  private List<OwnCase> own = List.of();

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

  /** What {@link #own} answers for the next reader. */
  public void owns(OwnCase... cases) {
    own = List.of(cases);
  }

  private PersonView reader(ParticipationView town, PersonId lead, boolean coordinates) {
    when(participations.byCaseKey(Saarelinn.KEY)).thenReturn(Optional.of(town));
    when(mentorings.ofParticipation(Saarelinn.ID)).thenReturn(List.of(Saarelinn.mentoredBy(lead)));
    when(cycles.cycle(Saarelinn.CYCLE.id())).thenReturn(Saarelinn.CYCLE);
    when(people.hasRole(READER.id(), Role.COORDINATOR)).thenReturn(coordinates);
    boolean ofTeam = town.team().contains(READER.id());
    boolean stranger = !ofTeam && !coordinates && !lead.equals(READER.id());
    side = stranger ? null : new CaseReader(town, ofTeam, coordinates, false);
    return READER;
  }

  @Override
  public CaseReader read(PersonId reader, CaseKey caseKey) {
    return readMentorings(reader, caseKey);
  }

  @Override
  public CaseReader readMentorings(PersonId reader, CaseKey caseKey) {
    if (side == null || !reader.equals(READER.id()) || !caseKey.equals(Saarelinn.KEY)) {
      throw new NotFound("error.mentoring.case-not-found");
    }
    return side;
  }

  @Override
  public boolean mayRead(PersonId reader, ParticipationId participation) {
    return side != null;
  }

  @Override
  public List<OwnCase> own(PersonId person) {
    return own;
  }
}
