package org.culturalpearls.plan;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.PlanContent;

/**
 * The current plan of a participation.
 *
 * @param change how far a change of the plan in force is; null while there is none
 * @param inForce number of the version in force; null before there is one
 * @param version to be sent back with the next change of the vision
 * @param editedBy who saved the vision or a row last, or null
 * @param visionEdit who saved the vision last and when, or null
 * @param content with the milestones as written in the plan; once it is in force the live ones are
 *     those of {@link MilestoneService}. While a plan in force is changed, its team gets the change
 *     as it stands, all others what is in force
 * @param feedbackRounds how often feedback was given
 * @param dueAt when the plan has to be submitted
 * @param feedbackDueAt until when feedback on it, or agreement to its change, is requested; or null
 * @param feedbackWaitUntil from when the town may go on without that feedback, or null
 * @param feedbackOverdue whether requested feedback has not come in time
 * @param mayAskToSubmit whether the draft may go on to submission without another round
 */
public record PlanView(
    ParticipationId participation,
    PlanState state,
    PlanChangeState change,
    Integer inForce,
    long version,
    PersonId editedBy,
    Instant editedAt,
    PlanContent.Edit visionEdit,
    PlanContent content,
    int feedbackRounds,
    Instant dueAt,
    Instant feedbackDueAt,
    Instant feedbackWaitUntil,
    boolean feedbackOverdue,
    boolean mayAskToSubmit) {

  /** Returns whether its team may write: it is a draft, or a change of the plan in force. */
  public boolean isWritable() {
    return state == PlanState.DRAFT || change == PlanChangeState.WRITING;
  }

  /** Returns whether what stands in it is not in force: before submission, and in a change. */
  public boolean isInWork() {
    return state.isBeforeSubmission() || change != null;
  }
}
