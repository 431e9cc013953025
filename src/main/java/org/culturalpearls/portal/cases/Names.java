package org.culturalpearls.portal.cases;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.MilestoneOwner;

/** The names of all persons on a page, found in one read. */
public final class Names {

  private final Map<PersonId, PersonView> persons;

  private Names(Map<PersonId, PersonView> persons) {
    this.persons = persons;
  }

  /** Accepts nulls, which have no name. */
  public static Names of(PeopleService people, Stream<PersonId> mentioned) {
    Collection<PersonId> all = mentioned.filter(Objects::nonNull).collect(Collectors.toSet());
    return new Names(all.isEmpty() ? Map.of() : people.persons(all));
  }

  /** Empty for nobody. */
  public String of(PersonId person) {
    PersonView known = person == null ? null : persons.get(person);
    return known == null ? "" : known.name();
  }

  /** Empty for a milestone without a responsible person. */
  public String owner(MilestoneOwner owner) {
    if (owner == null) {
      return "";
    }
    return owner.person() == null ? owner.name() : of(owner.person());
  }

  /** Returns several names, in alphabetical order. */
  public String all(Collection<PersonId> several) {
    return several.stream().map(this::of).sorted().collect(Collectors.joining(", "));
  }
}
