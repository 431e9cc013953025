package org.culturalpearls.plan;

import java.time.Instant;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * The steps in which the town and its mentor develop a plan, from the first self-assessment to its
 * submission. Each step answers what its process goes on with; a step that the plan's state does
 * not allow throws {@link WrongPlanState}.
 */
public interface PlanDevelopmentService {

  /** Refuses everybody but those who may do this task now. */
  void requireMayDo(PersonId person, ParticipationId participation, PlanTask task);

  /** The plan, for who may do this task now; refused to everybody else. */
  PlanView forTask(PersonId person, ParticipationId participation, PlanTask task);

  /** The first self-assessment; answers when the draft is due. */
  Instant assess(
      PersonId person, ParticipationId participation, AssessmentService.Assess assessment);

  /**
   * The team hands its draft in; it has to be complete. Straight to submission only after a round
   * of feedback, or when feedback was overdue.
   */
  HandedIn handIn(PersonId person, ParticipationId participation, AfterDraft next);

  /** By the lead mentor; past the limit, or without a lead, also by the twin or a coordinator. */
  FeedbackGiven giveFeedback(PersonId person, ParticipationId participation, Feedback feedback);

  /**
   * The team submits a plan that is ready, or one whose feedback is overdue; answers the number of
   * the frozen version.
   */
  int submit(PersonId person, ParticipationId participation);

  /** The team goes back to writing instead; answers when the draft is due. */
  Instant revise(PersonId person, ParticipationId participation);

  /**
   * What follows a draft that was handed in.
   *
   * @param dueAt when the next step is due: the feedback, or the submission
   * @param silent from when the twin and coordinators may give the feedback; null where none is
   *     asked for
   */
  record HandedIn(AfterDraft next, Instant dueAt, Instant silent) {}

  /** What a town wants next with its drafted plan. */
  enum AfterDraft {
    /** Feedback of the mentor. */
    FEEDBACK,
    /** To submit, which takes an earlier round of feedback or one that was overdue. */
    SUBMIT
  }

  /**
   * What follows feedback on a plan.
   *
   * @param dueAt when the next step is due: to submit the plan if it is ready, otherwise to go on
   *     with the draft
   */
  record FeedbackGiven(boolean ready, Instant dueAt) {}

  /**
   * What a mentor says on a plan that was handed in.
   *
   * @param ready whether the plan may be submitted as it is; remarks are needed where it may not
   */
  record Feedback(boolean ready, Map<PlanSection, String> remarks) {

    public static final int MAX_LENGTH = 4_000;

    public Feedback {
      remarks = remarks == null ? Map.of() : remarks;
    }
  }
}
