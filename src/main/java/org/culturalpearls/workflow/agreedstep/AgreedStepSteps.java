package org.culturalpearls.workflow.agreedstep;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.mentoring.meeting.AgreedStepService;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.agreedstep.AgreedStepForms.DoAgreedStep;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of AgreedStepProcess. */
@Configuration(proxyBeanMethods = false)
class AgreedStepSteps {

  private final ObjectProvider<TaskService> tasks;
  private final AgreedStepService steps;

  AgreedStepSteps(ObjectProvider<TaskService> tasks, AgreedStepService steps) {
    this.tasks = tasks;
    this.steps = steps;
  }

  /** Opens a step that was not done in time to the colleagues on its side and coordinators. */
  @Bean
  ProcessStep openAgreedStepStep() {
    return execution -> {
      TaskService service = tasks.getObject();
      for (Task task :
          service.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).list()) {
        service.addCandidateGroup(task.getId(), Role.COORDINATOR.groupId());
        service.setAssignee(task.getId(), null);
      }
    };
  }

  /** Records the result of an agreed step. */
  @Bean
  ProcessStep recordAgreedStepStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      DoAgreedStep form = sent.as(DoAgreedStep.class);
      boolean done = form.answer() == DoAgreedStep.Answer.DONE;
      steps.finish(
          sent.person(),
          new AgreedStepService.Finish(AgreedStepModel.step(execution), done, form.reason()));
      execution.setVariable(AgreedStepModel.DONE, done);
    };
  }
}
