package org.culturalpearls.portal.cases;

import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.mentoring.CaseAccess;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Finds a case by the key in the address. To strangers there is no such case: a key is easily
 * guessed, and the answer must not tell which towns take part. What a page shows beyond the town's
 * name is for its facade to allow.
 */
@Component
public class CaseHeads {

  private final CaseAccess access;

  CaseHeads(CaseAccess access) {
    this.access = access;
  }

  /** For the team, its mentors and coordinators. */
  public CaseHead head(PersonId reader, String caseKey) {
    return CaseHead.of(access.read(reader, new CaseKey(caseKey)));
  }

  /**
   * Also for who mentored the town earlier, on pages that show each mentoring to its own people.
   */
  public CaseHead headOfMentorings(PersonId reader, String caseKey) {
    return CaseHead.of(access.readMentorings(reader, new CaseKey(caseKey)));
  }
}
