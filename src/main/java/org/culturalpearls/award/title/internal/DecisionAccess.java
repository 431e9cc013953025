package org.culturalpearls.award.title.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.title.TitleDecisionProcess;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.springframework.stereotype.Component;

/**
 * Decides who reads a decision and who takes its steps. A step is only for people who may see every
 * nomination of the decision, and nobody confirms what they have prepared.
 */
@Component
class DecisionAccess {

  private final NominationVisibility visibility;
  private final PeopleService people;

  DecisionAccess(NominationVisibility visibility, PeopleService people) {
    this.visibility = visibility;
    this.people = people;
  }

  /** Throws unless this person is a coordinator, the chair or a deputy. */
  void requireReader(PersonId person, Appointments appointed) {
    if (!person.equals(appointed.chair()) && !appointed.deputies().contains(person)) {
      people.requireRole(person, Role.COORDINATOR);
    } else if (!people.person(person).active()) {
      throw new NotAllowed("error.award.no-board");
    }
  }

  boolean mayPrepare(
      PersonId person, Appointments appointed, Collection<NominationFacts> nominations) {
    if (people.hasRole(person, Role.COORDINATOR)) {
      return seesAll(person, nominations);
    }
    return person.equals(deputyOfCoordinators(appointed, nominations));
  }

  /**
   * @param preparedBy who must not confirm it; null while nobody has prepared it
   */
  TitleDecisionProcess.Deciders deciders(
      Appointments appointed, Collection<NominationFacts> nominations, PersonId preparedBy) {
    PersonId deputy = deputyOfCoordinators(appointed, nominations);
    List<PersonId> confirmers = new ArrayList<>(appointed.deputies());
    confirmers.add(0, appointed.chair());
    return new TitleDecisionProcess.Deciders(
        deputy,
        first(
                confirmers,
                nominations,
                person -> !person.equals(preparedBy) && !person.equals(deputy))
            .orElse(null));
  }

  private PersonId deputyOfCoordinators(
      Appointments appointed, Collection<NominationFacts> nominations) {
    boolean oneMay =
        people.activeWithRole(Role.COORDINATOR).stream()
            .anyMatch(person -> seesAll(person.id(), nominations));
    return oneMay ? null : first(appointed.deputies(), nominations, person -> true).orElse(null);
  }

  private Optional<PersonId> first(
      List<PersonId> persons,
      Collection<NominationFacts> nominations,
      Predicate<PersonId> suitable) {
    Map<PersonId, PersonView> known =
        people.persons(persons.stream().filter(Objects::nonNull).toList());
    return persons.stream()
        .filter(known::containsKey)
        .filter(person -> known.get(person).active())
        .filter(suitable)
        .filter(person -> seesAll(person, nominations))
        .findFirst();
  }

  private boolean seesAll(PersonId person, Collection<NominationFacts> nominations) {
    return visibility.seen(person, nominations).size() == nominations.size();
  }
}
