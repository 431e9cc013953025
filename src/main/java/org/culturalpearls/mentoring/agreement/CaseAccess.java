package org.culturalpearls.mentoring.agreement;

import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;

/**
 * Decides who may see a case, its state and history: its team, its mentors, and coordinators;
 * earlier mentors keep access to their own mentoring. The content written in a case has rules of
 * its own.
 */
public interface CaseAccess {

  /** Returns the reader's access; throws NotFound for strangers, as for an unknown key. */
  Reader read(PersonId reader, CaseKey caseKey);

  /**
   * The same, also for earlier mentors of the town: for pages that show each mentor their own
   * mentoring.
   */
  Reader readMentorings(PersonId reader, CaseKey caseKey);

  boolean mayRead(PersonId reader, ParticipationId participation);

  /**
   * Returns the cases in whose team or among whose mentors a person is or was, the latest cycle
   * first.
   */
  List<Own> own(PersonId person);

  /**
   * A person's access to a case.
   *
   * @param ofTeam whether they work for the town
   * @param coordinates whether they are a coordinator
   * @param past whether they mentored the town earlier, and may see only that mentoring
   */
  record Reader(
      ParticipationView participation, boolean ofTeam, boolean coordinates, boolean past) {}

  /**
   * A case of a person.
   *
   * @param past whether the person only mentored the town earlier
   * @param certified the mentoring whose certificate the person may have, or null
   */
  record Own(ParticipationView participation, boolean past, MentoringId certified) {}
}
