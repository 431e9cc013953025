package org.culturalpearls.plan;

import java.time.Instant;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Changes a plan in force: the team writes in its rows and hands the change in as a new version,
 * the mentor agrees or asks for another wording. Until then the version before stays in force. Each
 * step returns what its process needs to continue; a step that the plan's state does not allow
 * throws {@link WrongPlanState}.
 */
public interface PlanChangeService {

  /** Maximum length of the reason for a change, in characters. */
  int MAX_REASON = 2_000;

  /** Begins a change, for the team. A town whose work had ended goes on with it. */
  void begin(PersonId person, ParticipationId participation);

  /** Refuses everybody who may not do this task now. */
  void requireMayDo(PersonId person, ParticipationId participation, Task task);

  /** Returns the change to people who may do this task now; refuses everybody else. */
  Change forTask(PersonId person, ParticipationId participation, Task task);

  /**
   * Hands the change in, for the team: it has to be complete and to change something. Returns until
   * when the mentor should answer.
   */
  Limit handIn(PersonId person, ParticipationId participation, String reason);

  /**
   * Answers a change that was handed in, by the lead mentor; past the limit, or without a lead,
   * also by the twin or a coordinator. If agreed, it is in force: new milestones start, and the
   * wording of those that are open follows it.
   */
  Answered answer(
      PersonId person, ParticipationId participation, PlanDevelopmentService.Feedback answer);

  /**
   * Withdraws the change, for the team, inside the step of its process in which the team decided
   * it; that process ends by itself. The plan is again as it is in force.
   */
  void giveUp(PersonId person, ParticipationId participation);

  /** Withdraws the change, for the team, at any time until it is agreed on; ends its process. */
  void withdraw(PersonId person, ParticipationId participation);

  /** The user tasks of a change, for checking rights. */
  enum Task {
    /** The team writes the change and hands it in. */
    CHANGE,
    /** The mentor agrees or asks for another wording. */
    AGREE
  }

  /**
   * A change of a plan in force.
   *
   * @param comparison of the version in force with the change as it stands, or as it was handed in
   * @param reason why the plan is changed, as handed in last; empty before that
   */
  record Change(PlanComparison comparison, String reason) {}

  /**
   * What follows an answer.
   *
   * @param dueAt when the change should be handed in again; null if it was agreed on
   */
  record Answered(boolean agreed, Instant dueAt) {}
}
