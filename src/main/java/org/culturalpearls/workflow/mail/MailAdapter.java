package org.culturalpearls.workflow.mail;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.delivery.MailPauses;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailProcess;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.culturalpearls.workflow.engine.spi.FollowUpJobs;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of sending mails with MailProcess, one instance for each mail. */
@Component
class MailAdapter implements MailProcess {

  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final EngineActs acts;
  private final MailJobs mailJobs;
  private final MailPauses pauses;

  MailAdapter(
      @Lazy RuntimeService runtime,
      @Lazy ManagementService jobs,
      EngineActs acts,
      MailJobs mailJobs,
      MailPauses pauses) {
    this.runtime = runtime;
    this.jobs = jobs;
    this.acts = acts;
    this.mailJobs = mailJobs;
    this.pauses = pauses;
  }

  @Override
  public void mailsWaiting() {
    acts.doAsApplication(() -> FollowUpJobs.create(StartMails.TYPE));
  }

  @Override
  public void start(MailId mail, CaseKey caseKey) {
    runtime.startProcessInstanceByKey(
        MailModel.PROCESS,
        caseKey == null ? null : caseKey.value(),
        Map.of(MailModel.MAIL, mail.value(), MailModel.PAUSES, pauses.cycle()));
  }

  @Override
  public Set<MailId> tryAnew(Collection<MailId> mails) {
    Map<MailId, String> running = mailJobs.of(mails);
    if (!running.isEmpty()) {
      acts.doAsApplication(
          () ->
              jobs.setJobRetries(pauses.tries())
                  .jobIds(List.copyOf(running.values()))
                  .dueDate(null)
                  .execute());
    }
    return running.keySet();
  }

  @Override
  public void tryNow(MailId mail) {
    acts.doAsApplication(
        () -> mailJobs.pausing(mail).forEach(job -> jobs.setJobDuedate(job, null)));
  }
}
