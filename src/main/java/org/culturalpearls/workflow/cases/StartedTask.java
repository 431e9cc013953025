package org.culturalpearls.workflow.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.forms.TaskFacts;

/**
 * The first task of a process that people start themselves: it is assigned to the starter, asks for
 * the case, and can be discarded.
 */
public final class StartedTask {

  private StartedTask() {}

  /** Returns who started the process. */
  public static PersonId starter(DelegateExecution execution) {
    return ActingPerson.person((String) execution.getVariable(TaskFacts.STARTER)).orElseThrow();
  }

  public static void requireStarter(TaskFacts task, PersonId person) {
    if (!ActingPerson.userId(person).equals(task.ids().get(TaskFacts.STARTER))) {
      throw new NotFound("error.workflow.task-not-found");
    }
  }

  /** Connects the process to its case, once it was chosen. */
  public static void belongsTo(DelegateExecution execution, ParticipationView town) {
    execution.setProcessBusinessKey(town.caseKey().value());
    execution.setVariables(CaseVariables.of(town));
  }

  /** Connects the process to the case of the chosen mentoring. */
  public static void belongsTo(
      DelegateExecution execution, ParticipationView town, MentoringId mentoring) {
    execution.setProcessBusinessKey(town.caseKey().value());
    execution.setVariables(CaseVariables.of(town, mentoring));
  }
}
