package org.culturalpearls.desk.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.culturalpearls.desk.PersonListService;
import org.culturalpearls.desk.internal.PersonListQueries.Found;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists people. */
@Service
@Transactional(readOnly = true)
class PersonListFacade implements PersonListService {

  private final PersonListQueries queries;
  private final PeopleService people;
  private final Clock clock;

  PersonListFacade(PersonListQueries queries, PeopleService people, Clock clock) {
    this.queries = queries;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Paged<Listed> page(PersonId reader, Wanted wanted, int page) {
    requireStaff(reader);
    return ListPages.page(
        page, (limit, offset) -> found(wanted, limit, offset), Found::total, this::listed);
  }

  @Override
  public List<Listed> first(PersonId reader, Wanted wanted, int most) {
    requireStaff(reader);
    return listed(found(wanted, most, 0));
  }

  private void requireStaff(PersonId reader) {
    people.requireRole(reader, Role.COORDINATOR, Role.ADMINISTRATOR);
  }

  private List<Found> found(Wanted wanted, int limit, int offset) {
    return queries.found(wanted, clock.instant(), limit, offset);
  }

  private List<Listed> listed(List<Found> found) {
    Map<PersonId, PersonView> views = people.persons(found.stream().map(Found::id).toList());
    return found.stream()
        .map(each -> new Listed(views.get(each.id()), each.way(), each.refused()))
        .toList();
  }
}
