package org.culturalpearls.portal.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/**
 * Finds people by typed e-mail addresses, which coordinators copy from their mail and spreadsheets.
 * Browsers suggest known people during typing.
 */
@Component
public class TypedPeople {

  /** More than any list of people may have; limits the lookup of a pasted text. */
  private static final int MOST = 60;

  private final PeopleService people;

  TypedPeople(PeopleService people) {
    this.people = people;
  }

  /** Returns the suggestions of the inputs; for coordinators. */
  public List<PersonView> choices(PersonId reader) {
    return people.choices(reader);
  }

  /** Returns people in the order in which they are named, each once. */
  public List<PersonId> several(String field, String typed) {
    Set<String> addresses = new LinkedHashSet<>();
    for (String address : (typed == null ? "" : typed).split("[\\s,;<>]+")) {
      if (!address.isEmpty()) {
        addresses.add(address);
      }
    }
    if (addresses.size() > MOST) {
      throw RuleBroken.in(field, "error.portal.people-many", Label.field(field), MOST);
    }
    Set<PersonId> found = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (String address : addresses) {
      people
          .byEmail(address)
          .map(PersonView::id)
          .ifPresentOrElse(found::add, () -> unknown.add(address));
    }
    if (!unknown.isEmpty()) {
      throw RuleBroken.in(
          field, "error.portal.people-unknown", Label.field(field), String.join(", ", unknown));
    }
    return List.copyOf(found);
  }

  /** Returns the named person; null for nobody. */
  public PersonId one(String field, String typed) {
    List<PersonId> named = several(field, typed);
    if (named.size() > 1) {
      throw RuleBroken.in(field, "error.portal.people-many", Label.field(field), 1);
    }
    return named.isEmpty() ? null : named.get(0);
  }

  /** Returns the names of these people in one line, in this order. */
  public String names(List<PersonId> persons) {
    return words(persons, PersonView::name, ", ");
  }

  /** Returns the addresses as a form shows them, one in a line, in this order. */
  public String typed(List<PersonId> persons) {
    return words(persons, PersonView::email, "\n");
  }

  private String words(
      List<PersonId> persons, Function<PersonView, String> word, String separator) {
    Map<PersonId, PersonView> found = people.persons(persons);
    return persons.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .map(word)
        .collect(Collectors.joining(separator));
  }
}
