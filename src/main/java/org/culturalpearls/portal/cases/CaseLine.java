package org.culturalpearls.portal.cases;

import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.portal.task.TaskLine;

/**
 * A case in a list.
 *
 * @param titleYear as text, so that no locale groups its digits
 * @param stage message key of its stage
 * @param past whether the reader only mentored the town earlier
 * @param next the next task, or null if nothing is open
 * @param certificate path of the certificate of its mentoring, or null
 */
public record CaseLine(
    String href,
    String town,
    String caseKey,
    String titleYear,
    String stage,
    boolean past,
    TaskLine next,
    String certificate) {

  public boolean isRehearsal() {
    return new CaseKey(caseKey).isOfRehearsal();
  }
}
