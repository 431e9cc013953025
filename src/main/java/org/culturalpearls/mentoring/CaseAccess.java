package org.culturalpearls.mentoring;

import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Who may see a case: where the town stands and what happened. That is its team, who mentors it,
 * and coordinators; who mentored it earlier keeps that mentoring. What is written in it has rules
 * of its own.
 */
public interface CaseAccess {

  /** Throws NotFound for strangers, as for a key that no case has. */
  CaseReader read(PersonId reader, CaseKey caseKey);

  /** The same, and open to who mentored the town earlier: for what shows each their mentoring. */
  CaseReader readMentorings(PersonId reader, CaseKey caseKey);

  boolean mayRead(PersonId reader, ParticipationId participation);

  /** The cases in whose team or among whose mentors a person is or was, the latest cycle first. */
  List<OwnCase> own(PersonId person);
}
