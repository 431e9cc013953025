package org.culturalpearls.portal.task;

import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.portal.shell.OfCase;
import org.culturalpearls.workflow.tasks.TaskCard;

/**
 * What is shown above and beside a task's form.
 *
 * @param overdue by how many days, as text; null if it is not
 * @param littleTime whether less than two working days are left
 * @param caseHref path of its case; null if there is none, or none for this reader
 * @param due until when it is due, as text; empty without a date
 * @param takenBy who else of its group has claimed it, or null
 */
record TaskHead(
    TaskCard card,
    String name,
    String description,
    String whose,
    String overdue,
    boolean littleTime,
    String caseHref,
    String due,
    String takenBy,
    boolean mayTake,
    boolean mayGiveBack)
    implements OfCase {

  @Override
  public CaseKey keyOfCase() {
    return card.caseKey() == null ? null : new CaseKey(card.caseKey());
  }

  public String path() {
    return "/tasks/" + card.id();
  }
}
