package org.culturalpearls.workflow.mail;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.culturalpearls.notification.delivery.MailSending;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A job without tries left is an incident. Where it should have sent a mail, the mail has failed:
 * also when the mail server was never asked, of which nothing else would tell its page.
 */
@Component
class GivenUpMails extends DefaultIncidentHandler {

  private final MailSending mails;

  GivenUpMails(@Lazy MailSending mails) {
    super(Incident.FAILED_JOB_HANDLER_TYPE);
    this.mails = mails;
  }

  @Override
  public Incident handleIncident(IncidentContext job, String message) {
    if (MailNames.SEND.equals(job.getActivityId())) {
      mails.givenUp(
          MailNames.mail(
              Context.getCommandContext()
                  .getExecutionManager()
                  .findExecutionById(job.getExecutionId())));
    }
    return super.handleIncident(job, message);
  }
}
