package org.culturalpearls.mentoring.matching;

import java.util.List;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PersonId;

/** Tells coordinators how much each mentor has to do, in all cycles that are no rehearsal. */
public interface MentorLoadService {

  /**
   * Returns the load of every active mentor with a profile. As many statements however many there
   * are.
   */
  List<MentorLoad> loads(PersonId coordinator);

  /**
   * The load of a mentor.
   *
   * @param leads open mentorings as lead
   * @param twins open mentorings as twin
   * @param asked proposals that wait for an answer
   * @param freeHalves what is free once they are all accepted, in halves of a mentoring; below zero
   *     for who has more than their capacity
   */
  record MentorLoad(MentorView mentor, int leads, int twins, int asked, int freeHalves) {

    /** Returns how many towns the mentor accompanies now. */
    public int towns() {
      return leads + twins;
    }
  }
}
