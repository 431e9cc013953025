package org.culturalpearls.workflow.practice;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.practice.PracticeConfirmation;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of confirmations with PracticeConfirmationProcess, one instance a year. */
@Component
class PracticeConfirmationAdapter implements PracticeConfirmation {

  private final RuntimeService runtime;
  private final Instances instances;

  PracticeConfirmationAdapter(@Lazy RuntimeService runtime, Instances instances) {
    this.runtime = runtime;
    this.instances = instances;
  }

  @Override
  public void planned(PracticeId practice, Instant askAt) {
    Map<String, Object> variables = new TreeMap<>();
    variables.put(PracticeConfirmationModel.PRACTICE, practice.value());
    variables.put(PracticeConfirmationModel.ASK_AT, CaseVariables.date(askAt));
    runtime.startProcessInstanceByKey(PracticeConfirmationModel.PROCESS, practice.key(), variables);
  }

  @Override
  public void end(PracticeId practice) {
    instances.end(
        PracticeConfirmationModel.PROCESS,
        PracticeConfirmationModel.PRACTICE,
        practice,
        "the practice is updated or archived");
  }
}
