package org.culturalpearls.workflow.awardcycle;

import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of AwardCycleProcess. */
@Configuration(proxyBeanMethods = false)
class AwardCycleSteps {

  private final AwardCycleService awards;

  AwardCycleSteps(AwardCycleService awards) {
    this.awards = awards;
  }

  /** Publishes that a date of the award has passed. */
  @Bean
  ProcessStep awardDateReachedStep() {
    return execution -> {
      awards.reached(
          AwardCycleModel.cycle(execution), AwardCycleModel.date(execution.getCurrentActivityId()));
    };
  }
}
