package org.culturalpearls.portal.home;

import java.util.List;
import java.util.Map;
import org.culturalpearls.award.review.StalledDecisionService;
import org.culturalpearls.award.review.StalledDecisionService.Stalled;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.TieChangeService;
import org.culturalpearls.people.ties.TieChangeView;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Component;

/**
 * Finds the changes of ties on which staff decide, and for administrators what waits since
 * everybody who could decide is involved.
 */
@Component
class StalledDecisions {

  private final CurrentPerson current;
  private final TieChangeService ties;
  private final StalledDecisionService awards;
  private final PeopleService people;
  private final CycleService cycles;

  StalledDecisions(
      CurrentPerson current,
      TieChangeService ties,
      StalledDecisionService awards,
      PeopleService people,
      CycleService cycles) {
    this.current = current;
    this.ties = ties;
    this.awards = awards;
    this.people = people;
    this.cycles = cycles;
  }

  /**
   * What the start page says of it.
   *
   * @param toDecide changes on which the reader decides
   * @param people whose changes wait for nobody
   * @param awards in which something waits for nobody
   */
  record Found(int toDecide, List<PersonView> people, List<InAward> awards) {

    /** Returns whether something waits for nobody. */
    public boolean isStalled() {
      return !people.isEmpty() || !awards.isEmpty();
    }
  }

  /** An award, by the name of its cycle. */
  record InAward(String cycle, Stalled waits) {}

  /** Deputies are asked by mail alone: they may be anybody, and everybody has the start page. */
  Found find() {
    if (!current.has(Role.COORDINATOR) && !current.has(Role.ADMINISTRATOR)) {
      return new Found(0, List.of(), List.of());
    }
    TieChangeService.Waiting waiting = ties.waiting(current.id());
    return new Found(
        waiting.own(),
        named(waiting.nobodys()),
        current.has(Role.ADMINISTRATOR)
            ? awards.inRunningAwards(current.id()).stream()
                .map(each -> new InAward(cycles.cycle(each.cycle()).name(), each))
                .toList()
            : List.of());
  }

  private List<PersonView> named(List<TieChangeView> changes) {
    List<PersonId> ids = changes.stream().map(TieChangeView::person).distinct().toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<PersonId, PersonView> names = people.persons(ids);
    return ids.stream().map(names::get).toList();
  }
}
