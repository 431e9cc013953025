package org.culturalpearls.mentoring.agreement;

import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;

/**
 * Who may see a case: where the town stands and what happened. That is its team, who mentors it,
 * and coordinators; who mentored it earlier keeps that mentoring. What is written in it has rules
 * of its own.
 */
public interface CaseAccess {

  /** Throws NotFound for strangers, as for a key that no case has. */
  Reader read(PersonId reader, CaseKey caseKey);

  /** The same, and open to who mentored the town earlier: for what shows each their mentoring. */
  Reader readMentorings(PersonId reader, CaseKey caseKey);

  boolean mayRead(PersonId reader, ParticipationId participation);

  /** The cases in whose team or among whose mentors a person is or was, the latest cycle first. */
  List<Own> own(PersonId person);

  /**
   * On which side of a case somebody stands who may see it.
   *
   * @param ofTeam whether they work for the town
   * @param coordinates whether they are a coordinator
   * @param past whether they mentored the town earlier, and may see no more than that mentoring
   */
  record Reader(
      ParticipationView participation, boolean ofTeam, boolean coordinates, boolean past) {}

  /**
   * A case of a person.
   *
   * @param past whether the person only mentored the town earlier
   * @param certified the mentoring of which the person may have the certificate, or null
   */
  record Own(ParticipationView participation, boolean past, MentoringId certified) {}
}
