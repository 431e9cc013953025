package org.culturalpearls.portal.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Component;

/**
 * Completes the open tasks behind the buttons of a plan's page, in the same way as the pages of
 * these tasks.
 */
@Component
class PlanTasks {

  private static final Map<String, Object> FOR_FEEDBACK = Map.of("next", "feedback");
  private static final Map<String, Object> FOR_SUBMISSION = Map.of("next", "submit");
  private static final Map<String, Object> SUBMITTED = Map.of("decision", "submit");
  private static final Map<String, Object> REVISED = Map.of("decision", "revise");

  private final UserTasks tasks;

  PlanTasks(UserTasks tasks) {
    this.tasks = tasks;
  }

  /** Returns what the team can do with its plan by one button; nothing for everybody else. */
  PlanSteps steps(CaseHead head, PlanView plan) {
    if (!head.ofTeam() || !plan.isInWork()) {
      return PlanSteps.NONE;
    }
    List<TaskCard> open = tasks.ofCase(head.participation().caseKey().value());
    boolean drafts = one(open, TaskKind.DRAFT_PLAN).isPresent();
    boolean submits = submission(open).isPresent();
    return new PlanSteps(
        drafts,
        submits || drafts && plan.mayAskToSubmit(),
        submits,
        one(open, TaskKind.CHANGE_PLAN).map(TaskCard::id).orElse(null));
  }

  /** Hands the draft in for feedback; returns the task that is done. */
  TaskCard handIn(PersonId person, CaseHead head) {
    TaskCard draft = one(open(head), TaskKind.DRAFT_PLAN).orElseThrow(PlanTasks::done);
    tasks.submit(person, draft.id(), FOR_FEEDBACK);
    return draft;
  }

  /** Submits the plan, from its draft in one go; returns the task that is done. */
  TaskCard submit(PersonId person, CaseHead head) {
    List<TaskCard> open = open(head);
    Optional<TaskCard> submission = submission(open);
    if (submission.isPresent()) {
      tasks.submit(person, submission.get().id(), SUBMITTED);
      return submission.get();
    }
    TaskCard draft = one(open, TaskKind.DRAFT_PLAN).orElseThrow(PlanTasks::done);
    return tasks.submitBoth(person, draft, FOR_SUBMISSION, TaskKind.SUBMIT_PLAN, SUBMITTED);
  }

  /** Takes a plan that is ready back, to go on writing; returns the task that is done. */
  TaskCard takeBack(PersonId person, CaseHead head) {
    TaskCard submission = submission(open(head)).orElseThrow(PlanTasks::done);
    tasks.submit(person, submission.id(), REVISED);
    return submission;
  }

  private List<TaskCard> open(CaseHead head) {
    return tasks.ofCase(head.participation().caseKey().value());
  }

  private static Optional<TaskCard> submission(List<TaskCard> open) {
    return Stream.of(TaskKind.SUBMIT_PLAN, TaskKind.SUBMIT_WITHOUT_FEEDBACK)
        .flatMap(kind -> one(open, kind).stream())
        .findFirst();
  }

  private static Optional<TaskCard> one(List<TaskCard> open, TaskKind kind) {
    return open.stream().filter(task -> task.is(kind)).findFirst();
  }

  private static AlreadyDone done() {
    return new AlreadyDone("error.workflow.already-done");
  }
}
