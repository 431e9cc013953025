package org.culturalpearls.portal.cases;

import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Finds a case by the key in the path. For strangers the case does not exist: a key is easily
 * guessed, and the answer must not reveal which towns take part. The facade of each page decides
 * what it shows beyond the town's name.
 */
@Component
public class CaseHeads {

  private final CaseAccess access;
  private final HiddenNominations hidden;

  CaseHeads(CaseAccess access, HiddenNominations hidden) {
    this.access = access;
    this.hidden = hidden;
  }

  /** Returns the header, for the team, its mentors and coordinators. */
  public CaseHead head(PersonId reader, String caseKey) {
    return head(reader, access.read(reader, new CaseKey(caseKey)));
  }

  /**
   * Returns the header, for pages on which the team writes: mentors and coordinators are refused
   * before anything that they sent is looked at.
   */
  public CaseHead headOfTeam(PersonId member, String caseKey) {
    CaseHead head = head(member, caseKey);
    if (!head.ofTeam()) {
      throw new NotAllowed("error.plan.team-only");
    }
    return head;
  }

  /**
   * Returns the header also to earlier mentors of the town, on pages that show each mentoring to
   * its own people.
   */
  public CaseHead headOfMentorings(PersonId reader, String caseKey) {
    return head(reader, access.readMentorings(reader, new CaseKey(caseKey)));
  }

  private CaseHead head(PersonId reader, CaseAccess.Reader found) {
    if (found.coordinates() && hidden.keeps(reader, found.participation())) {
      throw new NotFound("error.mentoring.case-not-found");
    }
    return CaseHead.of(found);
  }
}
