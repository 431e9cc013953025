package org.culturalpearls.reuse;

import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.practice.PracticeId;

/**
 * Answers whether a practice will work in a town: compares what it needs with the town's
 * challenges, the assets in its plan and its self-assessment. For whoever reads the plan; the team
 * makes a measure of what is missing.
 */
public interface FitService {

  /** Returns what the practice needs, in the order of the record; each with its reason. */
  List<Condition> conditions(PersonId reader, ParticipationId participation, PracticeId practice);

  /**
   * Makes a measure of a condition that is missing now. Throws AlreadyDone if it is not missing any
   * more, and WrongPlanState while the plan cannot be written.
   *
   * @param key of the condition
   * @param title of the measure
   */
  RowId makeMeasure(
      PersonId member,
      ParticipationId participation,
      PracticeId practice,
      String key,
      String title);

  /** Whether the town has what a practice needs. */
  enum Fit {
    /** It has. */
    HAVE,
    /** It has not, as far as its plan and self-assessment say. */
    MISSING,
    /** Nothing is known of it. */
    UNKNOWN
  }

  /** What is compared. */
  enum Subject {
    /** What the practice is against, with what the town wants help with. */
    CHALLENGE,
    /** A line of what has to be there, with the town's assets. */
    PRECONDITION,
    /** Permits, with the country. */
    PERMITS,
    /** The number of people who live there. */
    POPULATION,
    /** What it asks of a town, with a dimension of the self-assessment. */
    DIMENSION
  }

  /** Why it is so. Each text takes the arguments that are said here. */
  enum Reason {
    /** The town wants help with the same. */
    SAME_CHALLENGE,
    /** The town named other challenges. */
    OTHER_CHALLENGES,
    /** The town named no challenge. */
    NO_CHALLENGES,
    /** An asset names it: its title, the shared words. */
    ASSET,
    /** An asset names a part of it: its title, the shared words. */
    PART_OF_ASSET,
    /** No asset names it: how many there are. */
    NO_SUCH_ASSET,
    /** The plan names no asset. */
    NO_ASSETS,
    /** The practice is from the same country. */
    SAME_COUNTRY,
    /** The practice is from another country, or from none that is known. */
    OTHER_COUNTRY,
    /** The town is as large. */
    SAME_SIZE,
    /** The town is larger or smaller. */
    OTHER_SIZE,
    /** Nothing says how many people live in the town. */
    NO_POPULATION,
    /** The agreed levels are high enough: their average. */
    LEVEL_HIGH,
    /** The agreed levels are low: their average. */
    LEVEL_LOW,
    /** The agreed levels are in the middle: their average. */
    LEVEL_BETWEEN,
    /** The town has not finished a self-assessment. */
    NO_ASSESSMENT
  }

  /**
   * One thing that a practice needs.
   *
   * @param key its name in forms, which stays the same while the practice does
   * @param about a line of the practice, or the key of a term or dimension, as the subject says
   * @param arguments of the reason
   */
  record Condition(
      String key, Subject subject, String about, Fit fit, Reason reason, List<Object> arguments) {

    public Condition {
      arguments = List.copyOf(arguments);
    }
  }
}
