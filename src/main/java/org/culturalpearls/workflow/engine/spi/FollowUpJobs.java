package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;

/** Runs the jobs of one {@link FollowUp}. */
public final class FollowUpJobs implements JobHandler<FollowUpJobs.Nothing> {

  private final FollowUp followUp;

  FollowUpJobs(FollowUp followUp) {
    this.followUp = followUp;
  }

  /** Creates a job of this type in the running transaction; inside an engine command only. */
  public static void create(String type) {
    MessageEntity job = new MessageEntity();
    job.setJobHandlerType(type);
    job.setJobHandlerConfiguration(new Nothing());
    Context.getCommandContext().getJobManager().send(job);
  }

  @Override
  public String getType() {
    return followUp.type();
  }

  @Override
  public void execute(
      Nothing nothing, ExecutionEntity execution, CommandContext context, String tenant) {
    if (followUp.doPart()) {
      create(followUp.type());
    }
  }

  @Override
  public Nothing newConfiguration(String text) {
    return new Nothing();
  }

  @Override
  public void onDelete(Nothing nothing, JobEntity job) {}

  /** Jobs of this kind have no configuration. */
  static class Nothing implements JobHandlerConfiguration {

    @Override
    public String toCanonicalString() {
      return null;
    }
  }
}
