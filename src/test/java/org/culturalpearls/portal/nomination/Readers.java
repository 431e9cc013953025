package org.culturalpearls.portal.nomination;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import org.culturalpearls.SomePerson;
import org.culturalpearls.award.nomination.NominationRights;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotFound;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Puts the reader on one side of a nomination, or outside. */
@TestComponent
public class Readers {

  static final PersonId READER = LoggedIn.person().id();

  private final LoggedIn loggedIn;
  private final NominationService nominations;
  private final CycleService cycles;

  Readers(LoggedIn loggedIn, NominationService nominations, CycleService cycles) {
    this.loggedIn = loggedIn;
    this.nominations = nominations;
    this.cycles = cycles;
  }

  /** Of the team, while the nomination is open. */
  RequestPostProcessor whoWrites(NominationView nomination) {
    return reading(nomination, new NominationRights(true, true, false), Role.MENTEE);
  }

  /** Of the team, once nothing can be written. */
  RequestPostProcessor ofTheTeam(NominationView nomination) {
    return reading(nomination, new NominationRights(false, true, false), Role.MENTEE);
  }

  RequestPostProcessor whoMentors(NominationView nomination) {
    return reading(nomination, new NominationRights(false, false, false), Role.MENTOR);
  }

  RequestPostProcessor whoCoordinates(NominationView nomination) {
    return reading(nomination, new NominationRights(false, false, true), Role.COORDINATOR);
  }

  /** Somebody else, or a coordinator in a conflict of interest. */
  RequestPostProcessor stranger(Role role) {
    doThrow(new NotFound("error.nomination.not-found")).when(nominations).ofCase(any(), any());
    return loggedIn.as(role);
  }

  /** Who wrote and submitted them. */
  void knowsColleague() {
    loggedIn.knows(SomePerson.anna(Nominations.COLLEAGUE, Role.MENTEE));
  }

  private RequestPostProcessor reading(
      NominationView nomination, NominationRights rights, Role role) {
    PersonView reader = LoggedIn.person(role);
    when(cycles.cycle(Saarelinn.CYCLE.id())).thenReturn(Saarelinn.CYCLE);
    when(nominations.ofCase(READER, Saarelinn.KEY)).thenReturn(nomination);
    when(nominations.nomination(READER, nomination.id())).thenReturn(nomination);
    when(nominations.rights(READER, nomination.id())).thenReturn(rights);
    return loggedIn.as(reader);
  }
}
