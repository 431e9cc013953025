package org.culturalpearls.portal.home;

import java.util.List;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** Leads a coordinator into a programme in which nothing runs yet. */
@Component
class FirstSteps {

  private final CurrentPerson current;
  private final CycleService cycles;
  private final ParticipationService participations;

  FirstSteps(CurrentPerson current, CycleService cycles, ParticipationService participations) {
    this.current = current;
    this.cycles = cycles;
    this.participations = participations;
  }

  /**
   * One step.
   *
   * @param key end of the message keys of its name and its text
   */
  record Step(String key, String path) {}

  /**
   * What is left to do before a town takes part; empty once one did, and except for coordinators.
   */
  List<Step> left() {
    if (!current.has(Role.COORDINATOR) || participations.areThereAny(current.id())) {
      return List.of();
    }
    List<CycleView> open = cycles.openCycles();
    if (open.isEmpty()) {
      return List.of(new Step("cycle", "/cycles/new"), new Step("import", "/import"));
    }
    return List.of(
        new Step("import", "/import"),
        new Step("towns", "/cycles/" + open.get(0).id().value()),
        new Step("invite", "/people/uninvited"));
  }
}
