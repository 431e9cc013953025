package org.culturalpearls.desk.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.desk.MilestoneListService;
import org.culturalpearls.desk.internal.HiddenInLists.Hidden;
import org.culturalpearls.desk.internal.MilestoneListQueries.Found;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.HiddenPlans;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists milestones without those that a conflict of interest hides. */
@Service
@Transactional(readOnly = true)
class MilestoneListFacade implements MilestoneListService {

  private final MilestoneListQueries queries;
  private final HiddenInLists lists;
  private final HiddenPlans plans;
  private final ParticipationService participations;
  private final Clock clock;

  MilestoneListFacade(
      MilestoneListQueries queries,
      HiddenInLists lists,
      HiddenPlans plans,
      ParticipationService participations,
      Clock clock) {
    this.queries = queries;
    this.lists = lists;
    this.plans = plans;
    this.participations = participations;
    this.clock = clock;
  }

  @Override
  public Paged<Listed> page(PersonId coordinator, Wanted wanted, int page) {
    Hidden hidden = lists.from(coordinator);
    Set<ParticipationId> without = hiddenPlans(coordinator, hidden);
    return ListPages.page(
        page,
        (limit, offset) -> queries.found(wanted, hidden, without, clock.instant(), limit, offset),
        Found::total,
        rows -> rows.stream().map(Found::milestone).toList());
  }

  @Override
  public List<Listed> first(PersonId coordinator, Wanted wanted, int most) {
    Hidden hidden = lists.from(coordinator);
    Set<ParticipationId> without = hiddenPlans(coordinator, hidden);
    return queries.found(wanted, hidden, without, clock.instant(), most, 0).stream()
        .map(Found::milestone)
        .toList();
  }

  /** A plan is hidden only together with its nomination. */
  private Set<ParticipationId> hiddenPlans(PersonId coordinator, Hidden hidden) {
    return hidden.cases().isEmpty()
        ? Set.of()
        : plans.hidden(coordinator, participations.byCaseKeys(hidden.cases()).values());
  }
}
