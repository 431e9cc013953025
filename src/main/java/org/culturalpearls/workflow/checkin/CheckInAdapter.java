package org.culturalpearls.workflow.checkin;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.checkin.CheckInId;
import org.culturalpearls.mentoring.checkin.CheckInProcess;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts and ends CheckInProcess. */
@Component
class CheckInAdapter implements CheckInProcess {

  private final RuntimeService runtime;
  private final Instances instances;

  CheckInAdapter(@Lazy RuntimeService runtime, Instances instances) {
    this.runtime = runtime;
    this.instances = instances;
  }

  @Override
  public void checkInPlanned(
      CheckInId checkIn, MentoringView mentoring, ParticipationView town, Instant opensAt) {
    Map<String, Object> variables = CaseNames.of(town, mentoring.id());
    variables.put(CheckInNames.CHECK_IN, checkIn.value());
    variables.put(CheckInNames.OPENS_AT, CaseNames.date(opensAt));
    variables.put(CaseNames.LEAD_USER, CaseNames.user(mentoring.lead()));
    runtime.startProcessInstanceByKey(CheckInNames.PROCESS, town.caseKey().value(), variables);
  }

  @Override
  public void end(CheckInId checkIn) {
    instances.end(CheckInNames.PROCESS, CheckInNames.CHECK_IN, checkIn, "the mentoring ended");
  }
}
