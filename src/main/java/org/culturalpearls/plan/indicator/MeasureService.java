package org.culturalpearls.plan.indicator;

import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.content.RowId;

/** Lets the team say where a measure stands, in place of what dates and values say. */
public interface MeasureService {

  /**
   * Says it in place of what was said before.
   *
   * @param version of what stood there when it was read, or null for nothing; throws
   *     ChangedMeanwhile if that is not what stands there
   */
  void say(PersonId member, ParticipationId participation, RowId measure, Long version, Said said);

  /** Takes back what was said: then dates and values say where the measure stands. */
  void takeBack(PersonId member, ParticipationId participation, RowId measure);

  /**
   * Returns the measure to which a milestone belongs; empty for none. For other modules: no rights
   * are checked.
   */
  Optional<RowId> ofMilestone(MilestoneId milestone);

  /**
   * What the team says.
   *
   * @param state where the measure stands, or null for what dates and values say
   * @param sentence why; required with a state
   * @param nextStep what is done next; required of a measure at risk
   */
  record Said(MeasureState state, String sentence, String nextStep) {

    /** Maximum length of each, in characters. */
    public static final int MAX_LENGTH = 500;
  }
}
