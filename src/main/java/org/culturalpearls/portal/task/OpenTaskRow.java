package org.culturalpearls.portal.task;

import org.culturalpearls.desk.TaskListService.Listed;

/**
 * A row of the list of all open tasks.
 *
 * @param caseKey its case, or null before one was chosen
 */
record OpenTaskRow(TaskLine line, String caseKey, Listed listed) {

  /** Returns the names of those whose turn it is, or what their group is called. */
  public String whose() {
    return listed.people().isEmpty() ? line.whose() : String.join(", ", listed.people());
  }

  /** Returns the message key of the town's country, or null before a case was chosen. */
  public String country() {
    return listed.country() == null ? null : "country." + listed.country();
  }
}
