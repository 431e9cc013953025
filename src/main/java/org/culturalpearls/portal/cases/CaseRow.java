package org.culturalpearls.portal.cases;

import org.culturalpearls.desk.CaseListService.Listed;

/** A row of the coordinators' list: the case with what is next, and what is known of its people. */
record CaseRow(CaseLine line, Listed listed) {

  /** Returns the message key of the town's country. */
  public String country() {
    return "country." + listed.participation().country();
  }
}
