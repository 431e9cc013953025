package org.culturalpearls.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Reads and writes plans. The team writes; the town's current mentors and coordinators read; for
 * everybody else the plan does not exist.
 */
public interface PlanService {

  /** Maximum length of the vision, in characters. */
  int MAX_VISION = 8_000;

  PlanView plan(PersonId reader, ParticipationId participation);

  /** Throws NotFound for whom a plan of this town would not exist, whether there is one or not. */
  void requireReader(PersonId reader, ParticipationId participation);

  /**
   * Returns the states of the plans of those towns whose plan the reader may read; the number of
   * reads does not depend on how many there are.
   */
  Map<ParticipationId, PlanState> states(
      PersonId reader, Collection<ParticipationId> participations);

  /**
   * Returns the plan for editing; refused to everybody but the team, and while the text is frozen.
   */
  PlanView forEditing(PersonId editor, ParticipationId participation);

  /**
   * Saves the vision of a draft and returns the plan as saved. Throws ChangedMeanwhile if somebody
   * else has saved it since; {@link #plan} then returns the newer text.
   *
   * @param version the version of the plan that the person has changed, from {@link PlanView}
   */
  PlanView saveVision(PersonId editor, ParticipationId participation, long version, String vision);

  /** Returns what a draft or a change lacks before it can be handed in; empty for all others. */
  List<MissingPart> missing(PersonId reader, ParticipationId participation);

  /**
   * Returns the gaps in the line of reasoning of a draft or a change, which do not keep it from
   * being handed in; empty for all others.
   */
  List<MissingPart> gaps(PersonId reader, ParticipationId participation);

  /** Returns the frozen versions, the latest first. */
  List<PlanVersionSummary> versions(PersonId reader, ParticipationId participation);

  PlanVersionView version(PersonId reader, ParticipationId participation, int number);

  PlanComparison compare(PersonId reader, ParticipationId participation, int older, int newer);

  /** Returns all feedback on the plan, the latest first. */
  List<PlanFeedbackView> feedback(PersonId reader, ParticipationId participation);

  /**
   * Returns the towns that wait for feedback while their plan is due within two weeks, that due
   * first; for coordinators.
   */
  List<WaitsForFeedback> waitForFeedback(PersonId coordinator);

  /**
   * A town that waits for feedback.
   *
   * @param planDue until when the plan is submitted
   * @param waitUntil from when the town may submit it without feedback
   */
  record WaitsForFeedback(ParticipationId town, Instant planDue, Instant waitUntil) {}

  /**
   * A part that a plan still lacks, as a message and the place on the page of the plan to go to: a
   * section, or a row.
   *
   * @param key of the text that says what to do
   */
  record MissingPart(String field, String key, List<Object> arguments) {

    public static MissingPart of(String field, String key, Object... arguments) {
      return new MissingPart(field, key, List.of(arguments));
    }
  }
}
