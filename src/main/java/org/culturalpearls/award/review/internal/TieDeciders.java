package org.culturalpearls.award.review.internal;

import java.util.List;
import org.culturalpearls.award.conflict.core.ActingCoordinators;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.stereotype.Component;

/**
 * Determines who may decide on a tie: coordinators without a conflict, otherwise the deputy,
 * otherwise administrators. Who was asked when it came up may decide whoever is free later, and who
 * becomes free may, too; who comes into conflict may not any more.
 */
@Component
class TieDeciders {

  private final NominationReads nominations;
  private final NominationVisibility visibility;
  private final ActingCoordinators coordinators;
  private final PeopleService people;

  TieDeciders(
      NominationReads nominations,
      NominationVisibility visibility,
      ActingCoordinators coordinators,
      PeopleService people) {
    this.nominations = nominations;
    this.visibility = visibility;
    this.coordinators = coordinators;
    this.people = people;
  }

  /** Returns whom a tie between this reviewer and this nomination is to be put to now. */
  TieCheck.Asked toAsk(NominationFacts nomination, PersonId reviewer) {
    List<PersonId> acting = acting(nomination, reviewer);
    if (acting.isEmpty()) {
      return TieCheck.Asked.ADMINISTRATORS;
    }
    return acting.stream().anyMatch(person -> people.hasRole(person, Role.COORDINATOR))
        ? TieCheck.Asked.COORDINATORS
        : TieCheck.Asked.DEPUTY;
  }

  boolean mayDecide(PersonId person, TieCheck check) {
    if (person.equals(check.reviewer())) {
      return false;
    }
    NominationFacts nomination = nominations.facts(check.nomination());
    List<PersonId> acting = acting(nomination, check.reviewer());
    return acting.contains(person)
        || acting.isEmpty() && isAdministrator(person, nomination)
        || wasAsked(person, check, nomination);
  }

  private boolean wasAsked(PersonId person, TieCheck check, NominationFacts nomination) {
    return switch (check.asked()) {
      case COORDINATORS -> false;
      case DEPUTY ->
          visibility
              .deputy(nomination.cycle(), List.of(nomination))
              .filter(person::equals)
              .isPresent();
      case ADMINISTRATORS -> isAdministrator(person, nomination);
    };
  }

  private boolean isAdministrator(PersonId person, NominationFacts nomination) {
    return people.hasRole(person, Role.ADMINISTRATOR)
        && !visibility.seen(person, List.of(nomination)).isEmpty();
  }

  /**
   * Returns who does the coordinators' tasks, without the reviewer, who may be the first deputy.
   */
  List<PersonId> acting(NominationFacts nomination, PersonId reviewer) {
    return coordinators.people(nomination, reviewer);
  }
}
