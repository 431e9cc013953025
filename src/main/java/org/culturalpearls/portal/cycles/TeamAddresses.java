package org.culturalpearls.portal.cycles;

import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.people.TypedPeople;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Finds the people of a team and its lead by typed e-mail addresses. */
@Component
class TeamAddresses {

  private final TypedPeople people;

  TeamAddresses(TypedPeople people) {
    this.people = people;
  }

  List<PersonView> choices(PersonId reader) {
    return people.choices(reader);
  }

  List<PersonId> team(String typed) {
    return people.several("team", typed);
  }

  /** Returns null if nobody is named; an unknown person can't be in the team. */
  PersonId lead(String typed) {
    try {
      return people.one("lead", typed);
    } catch (RuleBroken unknown) {
      throw RuleBroken.in("lead", "error.cycle.lead-outside");
    }
  }

  String names(List<PersonId> persons) {
    return people.names(persons);
  }

  String typed(List<PersonId> team) {
    return people.typed(team);
  }
}
