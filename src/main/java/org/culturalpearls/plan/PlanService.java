package org.culturalpearls.plan;

import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Plans to read and to write. The team writes; the mentors of the own mentoring and coordinators
 * read; nobody else learns that there is a plan.
 */
public interface PlanService {

  PlanView plan(PersonId reader, ParticipationId participation);

  /** The plan for its editor: refused to all but the team, and while the text rests. */
  PlanView forEditing(PersonId editor, ParticipationId participation);

  /**
   * Saves a draft, complete or not, and answers the plan as saved. Throws ChangedMeanwhile when it
   * was saved by somebody else since; {@link #plan} then gives the newer text.
   */
  PlanView saveDraft(PersonId editor, ParticipationId participation, PlanDraft draft);

  /** What the draft lacks before it can be handed in; nothing once it was submitted. */
  List<MissingPart> missing(PersonId reader, ParticipationId participation);

  /** The frozen versions, the latest first. */
  List<PlanVersionSummary> versions(PersonId reader, ParticipationId participation);

  PlanVersionView version(PersonId reader, ParticipationId participation, int number);

  PlanComparison compare(PersonId reader, ParticipationId participation, int older, int newer);

  /** All feedback on the plan, the latest first. */
  List<PlanFeedbackView> feedback(PersonId reader, ParticipationId participation);

  /**
   * Something that a plan still lacks before it can be handed in, in words and by the field to go
   * to.
   *
   * @param key of the text that says what to do
   */
  record MissingPart(String field, String key, List<Object> arguments) {

    public static MissingPart of(String field, String key, Object... arguments) {
      return new MissingPart(field, key, List.of(arguments));
    }
  }
}
