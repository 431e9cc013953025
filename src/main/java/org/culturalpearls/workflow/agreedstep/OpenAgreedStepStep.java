package org.culturalpearls.workflow.agreedstep;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The step was left undone: the colleagues on its side and coordinators see its task, too. */
@Component
class OpenAgreedStepStep implements ProcessStep {

  private final ObjectProvider<TaskService> tasks;

  OpenAgreedStepStep(ObjectProvider<TaskService> tasks) {
    this.tasks = tasks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    TaskService service = tasks.getObject();
    for (Task task :
        service.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).list()) {
      service.addCandidateGroup(task.getId(), Role.COORDINATOR.groupId());
      service.setAssignee(task.getId(), null);
    }
  }
}
