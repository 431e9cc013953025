package org.culturalpearls.desk.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.desk.TaskListService;
import org.culturalpearls.desk.internal.TaskListQueries.Found;
import org.culturalpearls.notification.outbox.TaskTraits;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists open tasks without those that a conflict of interest hides. */
@Service
@Transactional(readOnly = true)
class TaskListFacade implements TaskListService {

  private final TaskListQueries queries;
  private final CaseListQueries cases;
  private final VisibleNominations nominations;
  private final TaskTraits traits;
  private final PeopleService people;
  private final Clock clock;

  TaskListFacade(
      TaskListQueries queries,
      CaseListQueries cases,
      VisibleNominations nominations,
      TaskTraits traits,
      PeopleService people,
      Clock clock) {
    this.queries = queries;
    this.cases = cases;
    this.nominations = nominations;
    this.traits = traits;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Paged<Listed> page(PersonId coordinator, Wanted wanted, int page) {
    Set<CaseKey> hidden = hidden(coordinator);
    return ListPages.page(
        page,
        (limit, offset) -> found(wanted, hidden, limit, offset),
        Found::total,
        rows -> rows.stream().map(Found::task).toList());
  }

  @Override
  public List<Listed> first(PersonId coordinator, Wanted wanted, int most) {
    return found(wanted, hidden(coordinator), most, 0).stream().map(Found::task).toList();
  }

  private Set<CaseKey> hidden(PersonId coordinator) {
    people.requireRole(coordinator, Role.COORDINATOR);
    return nominations.hidden(coordinator, cases.withNominations());
  }

  private List<Found> found(Wanted wanted, Set<CaseKey> hidden, int limit, int offset) {
    return queries.found(
        wanted,
        hidden,
        traits.processesOfNominations(),
        traits.processesOfReviews(),
        clock.instant(),
        limit,
        offset);
  }
}
