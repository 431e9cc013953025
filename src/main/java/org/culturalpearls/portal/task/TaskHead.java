package org.culturalpearls.portal.task;

import java.time.ZoneId;
import org.culturalpearls.workflow.tasks.TaskCard;

/**
 * What stands above and beside a task's form.
 *
 * @param overdue by how many days, in words; null until it is
 * @param caseHref the page of its case; null where there is none, or none for this reader
 * @param cycleZone in which its due date is meant, or null
 * @param takenBy who else of its group has taken it, or null
 */
record TaskHead(
    TaskCard card,
    String name,
    String description,
    String whose,
    String overdue,
    String caseHref,
    ZoneId cycleZone,
    String takenBy,
    boolean mayTake,
    boolean mayGiveBack) {

  public String path() {
    return "/tasks/" + card.id();
  }
}
