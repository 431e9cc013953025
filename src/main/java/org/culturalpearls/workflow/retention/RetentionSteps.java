package org.culturalpearls.workflow.retention;

import org.culturalpearls.privacy.RetentionService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of RetentionProcess. */
@Configuration(proxyBeanMethods = false)
class RetentionSteps {

  private final RetentionService retention;

  RetentionSteps(RetentionService retention) {
    this.retention = retention;
  }

  /** Clears a page of expired data. */
  @Bean
  ProcessStep clearExpiredStep() {
    return execution -> {
      execution.setVariable(RetentionModel.EXPIRED_LEFT, retention.clearNext());
    };
  }

  /** Erases one person whose erasure is due. */
  @Bean
  ProcessStep eraseDueStep() {
    return execution -> {
      execution.setVariable(RetentionModel.ERASURES_LEFT, retention.eraseNext());
    };
  }
}
