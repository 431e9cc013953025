package org.culturalpearls.plan;

import java.time.Instant;
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
  Instant assess(PersonId person, ParticipationId participation, AssessPreparedness assessment);

  /**
   * The team hands its draft in; it has to be complete. Straight to submission only after a round
   * of feedback, or when feedback was overdue.
   */
  HandedIn handIn(PersonId person, ParticipationId participation, AfterDraft next);

  /** By the lead mentor; past the limit, or without a lead, also by the twin or a coordinator. */
  FeedbackGiven giveFeedback(PersonId person, ParticipationId participation, PlanFeedback feedback);

  /**
   * The team submits a plan that is ready, or one whose feedback is overdue; answers the number of
   * the frozen version.
   */
  int submit(PersonId person, ParticipationId participation);

  /** The team goes back to writing instead; answers when the draft is due. */
  Instant revise(PersonId person, ParticipationId participation);
}
