package org.culturalpearls.workflow.checkin;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.checkin.CheckInId;
import org.culturalpearls.mentoring.checkin.CheckInProcess;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of check-ins with CheckInProcess. */
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
    Map<String, Object> variables = CaseVariables.of(town, mentoring.id());
    variables.put(CheckInModel.CHECK_IN, checkIn.value());
    variables.put(CheckInModel.OPENS_AT, CaseVariables.date(opensAt));
    variables.put(CaseVariables.LEAD_USER, CaseVariables.user(mentoring.lead()));
    runtime.startProcessInstanceByKey(CheckInModel.PROCESS, town.caseKey().value(), variables);
  }

  @Override
  public void end(CheckInId checkIn) {
    instances.end(CheckInModel.PROCESS, CheckInModel.CHECK_IN, checkIn, "the mentoring ended");
  }
}
