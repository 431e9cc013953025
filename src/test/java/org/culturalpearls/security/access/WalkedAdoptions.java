package org.culturalpearls.security.access;

import org.culturalpearls.Programme.Case;
import org.culturalpearls.plan.PlanChangeService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.reuse.AdoptionService;
import org.culturalpearls.reuse.AdoptionService.Adopt;

/** What a town took up from a practice, while it changed its plan in force. */
public class WalkedAdoptions {

  private final PlanChangeService changes;
  private final AdoptionService adoptions;

  public WalkedAdoptions(PlanChangeService changes, AdoptionService adoptions) {
    this.changes = changes;
    this.adoptions = adoptions;
  }

  /** Returns the id; the change is withdrawn, so that the plan is in force as it was. */
  long adopted(Case town, PracticeId practice) {
    changes.begin(town.mentee(), town.id());
    Adopt mill = new Adopt(practice, 1, "", "Open the mill", "", false, "", "");
    long id = adoptions.adopt(town.mentee(), town.id(), mill).adoption().value();
    changes.withdraw(town.mentee(), town.id());
    return id;
  }
}
