package org.culturalpearls.desk.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.CaseListService;
import org.culturalpearls.desk.internal.CaseListQueries.Found;
import org.culturalpearls.desk.internal.HiddenInLists.Hidden;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists cases without those that a conflict of interest hides. */
@Service
@Transactional(readOnly = true)
class CaseListFacade implements CaseListService {

  private final CaseListQueries queries;
  private final HiddenInLists lists;
  private final ParticipationService participations;
  private final PeopleService people;
  private final Clock clock;

  CaseListFacade(
      CaseListQueries queries,
      HiddenInLists lists,
      ParticipationService participations,
      PeopleService people,
      Clock clock) {
    this.queries = queries;
    this.lists = lists;
    this.participations = participations;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Paged<Listed> page(PersonId coordinator, Wanted wanted, int page) {
    Hidden hidden = lists.from(coordinator);
    return ListPages.page(
        page, (limit, offset) -> found(wanted, hidden, limit, offset), Found::total, this::listed);
  }

  @Override
  public List<Listed> first(PersonId coordinator, Wanted wanted, int most) {
    return listed(found(wanted, lists.from(coordinator), most, 0));
  }

  @Override
  public Map<PersonId, String> mentors(PersonId coordinator) {
    people.requireRole(coordinator, Role.COORDINATOR);
    return queries.mentors();
  }

  @Override
  public Map<CycleId, Map<Stage, Integer>> stages(PersonId coordinator) {
    return queries.stages(lists.from(coordinator));
  }

  private List<Found> found(Wanted wanted, Hidden hidden, int limit, int offset) {
    return queries.found(wanted, hidden, clock.instant(), limit, offset);
  }

  private List<Listed> listed(List<Found> found) {
    Map<ParticipationId, ParticipationView> towns =
        participations.participations(found.stream().map(Found::id).toList());
    return found.stream()
        .map(
            each ->
                new Listed(
                    towns.get(each.id()),
                    each.mentor(),
                    each.due(),
                    each.townSign(),
                    each.mentorSign()))
        .toList();
  }
}
