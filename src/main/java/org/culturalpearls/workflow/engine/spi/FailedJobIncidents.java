package org.culturalpearls.workflow.engine.spi;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/**
 * Opens an incident for a job without retries left, and notifies the {@link GivenUpJob} of its
 * activity.
 */
@Component
class FailedJobIncidents extends DefaultIncidentHandler {

  private final List<GivenUpJob> listeners;

  FailedJobIncidents(List<GivenUpJob> listeners) {
    super(Incident.FAILED_JOB_HANDLER_TYPE);
    this.listeners = listeners;
  }

  @Override
  public Incident handleIncident(IncidentContext job, String message) {
    listeners.stream()
        .filter(each -> each.activity().equals(job.getActivityId()))
        .forEach(
            each ->
                each.givenUp(
                    Context.getCommandContext()
                        .getExecutionManager()
                        .findExecutionById(job.getExecutionId())));
    return super.handleIncident(job, message);
  }
}
