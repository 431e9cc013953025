package org.culturalpearls.workflow.cases;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps shared by several processes of a case. */
@Configuration(proxyBeanMethods = false)
class CaseSteps {

  private final ObjectProvider<TaskService> tasks;

  CaseSteps(ObjectProvider<TaskService> tasks) {
    this.tasks = tasks;
  }

  /**
   * Opens the open tasks of this process instance to the twin and coordinators, since the mentor
   * was silent. A claimed task is unclaimed.
   */
  @Bean
  ProcessStep openToOthersStep() {
    return execution -> {
      TaskService service = tasks.getObject();
      for (Task task :
          service
              .createTaskQuery()
              .processInstanceId(execution.getProcessInstanceId())
              .taskCandidateGroup((String) execution.getVariable(CaseVariables.MENTORS_GROUP))
              .includeAssignedTasks()
              .list()) {
        if (!isOpenToCoordinators(service, task)) {
          service.addCandidateGroup(task.getId(), Role.COORDINATOR.groupId());
          service.setAssignee(task.getId(), null);
        }
      }
    };
  }

  /** Without a mentor, the mentors' tasks are the coordinators' from the beginning. */
  private static boolean isOpenToCoordinators(TaskService service, Task task) {
    return service.getIdentityLinksForTask(task.getId()).stream()
        .anyMatch(link -> Role.COORDINATOR.groupId().equals(link.getGroupId()));
  }
}
