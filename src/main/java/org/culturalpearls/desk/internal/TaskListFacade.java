package org.culturalpearls.desk.internal;

import java.time.Clock;
import java.util.List;
import org.culturalpearls.desk.TaskListService;
import org.culturalpearls.desk.internal.HiddenInLists.Hidden;
import org.culturalpearls.desk.internal.TaskListQueries.Found;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists open tasks without those that a conflict of interest hides. */
@Service
@Transactional(readOnly = true)
class TaskListFacade implements TaskListService {

  private final TaskListQueries queries;
  private final HiddenInLists lists;
  private final Clock clock;

  TaskListFacade(TaskListQueries queries, HiddenInLists lists, Clock clock) {
    this.queries = queries;
    this.lists = lists;
    this.clock = clock;
  }

  @Override
  public Paged<Listed> page(PersonId coordinator, Wanted wanted, int page) {
    Hidden hidden = lists.from(coordinator);
    return ListPages.page(
        page,
        (limit, offset) -> found(wanted, hidden, limit, offset),
        Found::total,
        rows -> rows.stream().map(Found::task).toList());
  }

  @Override
  public List<Listed> first(PersonId coordinator, Wanted wanted, int most) {
    return found(wanted, lists.from(coordinator), most, 0).stream().map(Found::task).toList();
  }

  private List<Found> found(Wanted wanted, Hidden hidden, int limit, int offset) {
    return queries.found(wanted, hidden, clock.instant(), limit, offset);
  }
}
