package org.culturalpearls.workflow.mail;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.culturalpearls.notification.delivery.MailSending;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The job that follows a transaction in which mails were written: starts their processes, a page
 * and a commit at a time. It takes whatever waits, so that a page that failed is taken by the next.
 */
@Component
class StartMails implements JobHandler<StartMails.Nothing> {

  static final String TYPE = "start-mails";

  private final MailSending mails;

  StartMails(@Lazy MailSending mails) {
    this.mails = mails;
  }

  /** Creates the job in the running transaction. */
  static void follow(CommandContext context) {
    MessageEntity job = new MessageEntity();
    job.setJobHandlerType(TYPE);
    job.setJobHandlerConfiguration(new Nothing());
    context.getJobManager().send(job);
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  public void execute(
      Nothing nothing, ExecutionEntity execution, CommandContext context, String tenant) {
    if (mails.startWaiting()) {
      follow(context);
    }
  }

  @Override
  public Nothing newConfiguration(String text) {
    return new Nothing();
  }

  @Override
  public void onDelete(Nothing nothing, JobEntity job) {}

  /** There is nothing that one of these jobs would have to know. */
  static class Nothing implements JobHandlerConfiguration {

    @Override
    public String toCanonicalString() {
      return null;
    }
  }
}
