package org.culturalpearls.portal.cycles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/**
 * Finds the people of a team by their e-mail addresses: they are at hand in the coordinators' mail
 * and spreadsheets, and a list of everybody to choose from would be long.
 */
@Component
class TeamAddresses {

  /** More than a team may have; keeps a pasted list from asking for everybody. */
  private static final int MOST = 60;

  private final PeopleService people;

  TeamAddresses(PeopleService people) {
    this.people = people;
  }

  /** In the order in which they are named, each once. */
  List<PersonId> team(String typed) {
    Set<String> addresses = new LinkedHashSet<>();
    for (String address : (typed == null ? "" : typed).split("[\\s,;<>]+")) {
      if (!address.isEmpty()) {
        addresses.add(address);
      }
    }
    if (addresses.size() > MOST) {
      throw RuleBroken.in("team", "error.cycle.team-large", MOST);
    }
    Set<PersonId> team = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (String address : addresses) {
      people
          .byEmail(address)
          .map(PersonView::id)
          .ifPresentOrElse(team::add, () -> unknown.add(address));
    }
    if (!unknown.isEmpty()) {
      throw RuleBroken.in("team", "error.portal.team-unknown", String.join(", ", unknown));
    }
    return List.copyOf(team);
  }

  /** Null when nobody is named. */
  PersonId lead(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    Optional<PersonView> lead = people.byEmail(typed.strip());
    return lead.map(PersonView::id)
        .orElseThrow(() -> RuleBroken.in("lead", "error.cycle.lead-outside"));
  }

  /** As the form shows them, one in a line. */
  String typed(List<PersonId> team) {
    return people.persons(team).values().stream()
        .map(PersonView::email)
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
