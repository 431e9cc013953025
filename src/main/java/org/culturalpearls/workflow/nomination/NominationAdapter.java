package org.culturalpearls.workflow.nomination;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.workflow.engine.DateMoves;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.identity.Watchers;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of nominations with NominationProcess, one instance for each nomination. */
@Component
class NominationAdapter implements NominationProcess {

  private final RuntimeService runtime;
  private final Instances instances;
  private final DateMoves dates;
  private final Watchers watchers;

  NominationAdapter(
      @Lazy RuntimeService runtime, Instances instances, DateMoves dates, Watchers watchers) {
    this.watchers = watchers;
    this.runtime = runtime;
    this.instances = instances;
    this.dates = dates;
  }

  @Override
  public void start(Start start) {
    ProcessInstance instance =
        runtime.startProcessInstanceByKey(
            NominationModel.PROCESS, start.caseKey().value(), NominationModel.variables(start));
    watchers.admit(instance.getId(), start.nomination());
  }

  @Override
  public void datesMoved(CycleId cycle, Times times) {
    Map<String, Instant> wanted = NominationModel.times(times);
    for (String instance : instances.of(NominationModel.PROCESS, NominationModel.CYCLE, cycle)) {
      Map<String, Object> before = runtime.getVariables(instance, wanted.keySet());
      wanted.forEach(
          (variable, to) -> {
            if (!Date.from(to).equals(before.get(variable))) {
              dates.move(instance, variable, to);
            }
          });
    }
  }

  @Override
  public void completionOver(NominationId nomination) {
    instances
        .of(NominationModel.PROCESS, NominationModel.NOMINATION, nomination)
        .forEach(instance -> dates.fire(instance, NominationModel.COMPLETION_OVER));
  }

  @Override
  public void completeUntil(NominationId nomination, Instant until) {
    instances
        .of(NominationModel.PROCESS, NominationModel.NOMINATION, nomination)
        .forEach(instance -> dates.move(instance, NominationModel.COMPLETE_BY, until));
  }

  /**
   * Only instances that wait for it: others are decided already, or the time for reviews is over.
   */
  @Override
  public void reviewsIn(Collection<NominationId> nominations) {
    nominations.forEach(nomination -> tell(NominationModel.REVIEWS_IN, nomination, Map.of()));
  }

  @Override
  public void waitForReviews(Collection<NominationId> nominations) {
    nominations.stream()
        .flatMap(
            nomination ->
                instances
                    .of(NominationModel.PROCESS, NominationModel.NOMINATION, nomination)
                    .stream())
        .filter(instance -> runtime.getActiveActivityIds(instance).contains(NominationModel.DECIDE))
        .forEach(
            instance ->
                runtime
                    .createProcessInstanceModification(instance)
                    .cancelAllForActivity(NominationModel.DECIDE)
                    .startBeforeActivity(NominationModel.WAIT_FOR_REVIEWS)
                    .execute());
  }

  @Override
  public void tell(NominationId nomination) {
    tell(NominationModel.DECISION_SENT, nomination, Map.of());
  }

  @Override
  public void takenBack(NominationId nomination) {
    tell(NominationModel.DECISION_TAKEN_BACK, nomination, Map.of());
  }

  @Override
  public void planSubmitted(NominationId nomination) {
    tell(NominationModel.PLAN_SUBMITTED, nomination, Map.of());
  }

  @Override
  public void released(NominationId nomination, boolean pearl) {
    tell(NominationModel.RESULTS_RELEASED, nomination, Map.of(NominationModel.PEARL, pearl));
  }

  @Override
  public void end(NominationId nomination) {
    instances.end(
        NominationModel.PROCESS,
        NominationModel.NOMINATION,
        nomination,
        "the nomination was withdrawn");
  }

  private void tell(String message, NominationId nomination, Map<String, Object> variables) {
    runtime
        .createMessageCorrelation(message)
        .processInstanceVariableEquals(NominationModel.NOMINATION, nomination.value())
        .setVariables(variables)
        .correlateAll();
  }
}
