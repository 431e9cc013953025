package org.culturalpearls.plan;

import java.time.Instant;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.assessment.AssessmentService;

/**
 * The steps of plan development, from the first self-assessment to submission. Each step returns
 * what its process needs to continue; a step that the plan's state does not allow throws {@link
 * WrongPlanState}.
 */
public interface PlanDevelopmentService {

  /** Refuses everybody who may not do this task now. */
  void requireMayDo(PersonId person, ParticipationId participation, PlanTask task);

  /** Returns the plan to people who may do this task now; refuses everybody else. */
  PlanView forTask(PersonId person, ParticipationId participation, PlanTask task);

  /** Returns whether the draft may go on to submission without another round, for the team. */
  boolean mayAskToSubmit(PersonId person, ParticipationId participation);

  /** Records the first self-assessment; returns when the draft is due. */
  Instant assess(
      PersonId person, ParticipationId participation, AssessmentService.Assess assessment);

  /**
   * Hands the draft in, for the team; it has to be complete. Straight to submission only after a
   * round of feedback, or when feedback was overdue.
   */
  HandedIn handIn(PersonId person, ParticipationId participation, AfterDraft next);

  /**
   * Gives feedback, by the lead mentor; past the limit, or without a lead, also by the twin or a
   * coordinator.
   */
  FeedbackGiven giveFeedback(PersonId person, ParticipationId participation, Feedback feedback);

  /**
   * Submits a plan that is ready, or one whose feedback is overdue, for the team; returns the
   * number of the frozen version.
   */
  int submit(PersonId person, ParticipationId participation);

  /** Returns to writing instead of submitting, for the team; returns when the draft is due. */
  Instant revise(PersonId person, ParticipationId participation);

  /**
   * What follows a draft that was handed in.
   *
   * @param dueAt when the next step is due: the feedback, or the submission
   * @param silent from when the twin and coordinators may give the feedback; null if none is
   *     requested
   */
  record HandedIn(AfterDraft next, Instant dueAt, Instant silent, Instant waitUntil) {}

  /** The step that a town chooses after its draft. */
  enum AfterDraft {
    /** The mentor gives feedback. */
    FEEDBACK,
    /** The town submits, which requires an earlier round of feedback or an overdue one. */
    SUBMIT
  }

  /**
   * What follows feedback on a plan.
   *
   * @param dueAt when the next step is due: submission if the plan is ready, otherwise the next
   *     draft
   */
  record FeedbackGiven(boolean ready, Instant dueAt) {}

  /**
   * A mentor's feedback on a plan that was handed in.
   *
   * @param ready whether the plan may be submitted as it is; remarks are required if not
   */
  record Feedback(boolean ready, Map<PlanSection, String> remarks) {

    public static final int MAX_LENGTH = 4_000;

    public Feedback {
      remarks = remarks == null ? Map.of() : remarks;
    }
  }
}
