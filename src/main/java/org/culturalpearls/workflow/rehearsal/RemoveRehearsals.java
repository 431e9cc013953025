package org.culturalpearls.workflow.rehearsal;

import org.culturalpearls.cycle.RehearsalService;
import org.culturalpearls.workflow.engine.spi.FollowUp;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Deletes rehearsals, a part and a commit at a time: a large one takes longer than a page may. */
@Component
class RemoveRehearsals implements FollowUp {

  static final String TYPE = "remove-rehearsals";

  private final RehearsalService rehearsals;

  RemoveRehearsals(@Lazy RehearsalService rehearsals) {
    this.rehearsals = rehearsals;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public boolean doPart() {
    return rehearsals.removeNext();
  }
}
