package org.culturalpearls.portal.home;

import java.util.List;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** Finds the nominations without a reviewer, for whose assignment there is no task. */
@Component
class ReviewsToAssign {

  private final CurrentPerson current;
  private final ReviewOfficeService office;
  private final CycleService cycles;

  ReviewsToAssign(CurrentPerson current, ReviewOfficeService office, CycleService cycles) {
    this.current = current;
    this.office = office;
    this.cycles = cycles;
  }

  /**
   * A stage of an award with such nominations.
   *
   * @param stage message key of its name
   * @param path of the page on which its reviews are assigned
   */
  record Waiting(String cycle, String stage, int nominations, String path) {}

  /** Only nominations that the reader may see; empty except for coordinators. */
  List<Waiting> all() {
    return current.has(Role.COORDINATOR)
        ? office.toAssign(current.id()).stream()
            .map(
                each ->
                    new Waiting(
                        cycles.cycle(each.cycle()).name(),
                        "awardstage." + each.stage(),
                        each.nominations(),
                        "/cycles/%d/award/reviews/%s/assignment"
                            .formatted(each.cycle().value(), each.stage())))
            .toList()
        : List.of();
  }
}
