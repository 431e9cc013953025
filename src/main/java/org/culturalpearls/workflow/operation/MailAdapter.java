package org.culturalpearls.workflow.operation;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.MailId;
import org.culturalpearls.notification.MailPauses;
import org.culturalpearls.notification.MailProcess;
import org.culturalpearls.workflow.engine.EngineActs;
import org.culturalpearls.workflow.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts MailProcess, one instance for each mail. */
@Component
class MailAdapter implements MailProcess {

  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final EngineActs acts;
  private final Instances instances;
  private final MailPauses pauses;

  MailAdapter(
      @Lazy RuntimeService runtime,
      @Lazy ManagementService jobs,
      EngineActs acts,
      Instances instances,
      MailPauses pauses) {
    this.runtime = runtime;
    this.jobs = jobs;
    this.acts = acts;
    this.instances = instances;
    this.pauses = pauses;
  }

  @Override
  public void mailsWaiting() {
    acts.asApplication(
        context -> {
          StartMails.follow(context);
          return null;
        });
  }

  @Override
  public void start(MailId mail, CaseKey caseKey) {
    runtime.startProcessInstanceByKey(
        MailNames.PROCESS,
        caseKey == null ? null : caseKey.value(),
        Map.of(MailNames.MAIL, mail.value(), MailNames.PAUSES, pauses.cycle()));
  }

  @Override
  public boolean tryAnew(MailId mail) {
    return acts.asApplication(
        context -> {
          var running = instances.of(MailNames.PROCESS, MailNames.MAIL, mail);
          running.forEach(this::tryAnew);
          return !running.isEmpty();
        });
  }

  private void tryAnew(String instance) {
    for (Job job : jobs.createJobQuery().processInstanceId(instance).list()) {
      jobs.setJobRetries(job.getId(), pauses.tries());
      jobs.setJobDuedate(job.getId(), null);
    }
  }
}
