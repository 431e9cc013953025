package org.culturalpearls.workflow.tiecheck;

import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.review.TieCheckId;
import org.culturalpearls.award.review.TieCheckProcess;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.identity.Watchers;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of ties that came up with TieCheckProcess, one instance for each. */
@Component
class TieCheckAdapter implements TieCheckProcess {

  private final RuntimeService runtime;
  private final Instances instances;
  private final Watchers watchers;

  TieCheckAdapter(@Lazy RuntimeService runtime, Instances instances, Watchers watchers) {
    this.runtime = runtime;
    this.instances = instances;
    this.watchers = watchers;
  }

  @Override
  public void start(TieCheckId check, NominationFacts nomination) {
    String instance =
        runtime
            .startProcessInstanceByKey(
                TieCheckModel.PROCESS,
                nomination.caseKey().value(),
                TieCheckModel.variables(check, nomination))
            .getId();
    watchers.admit(instance, nomination.id());
  }

  @Override
  public void end(TieCheckId check) {
    instances.end(TieCheckModel.PROCESS, TieCheckModel.CHECK, check, "the review has ended");
  }
}
