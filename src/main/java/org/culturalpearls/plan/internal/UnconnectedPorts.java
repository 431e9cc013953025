package org.culturalpearls.plan.internal;

import org.culturalpearls.plan.LeavingProgramme;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stands in for leaving the programme where it is not connected. */
@Configuration(proxyBeanMethods = false)
class UnconnectedPorts {

  @Bean
  @ConditionalOnMissingBean
  LeavingProgramme nobodyLeaves() {
    return (coordinator, participation, reason) -> {
      throw new IllegalStateException("leaving the programme is not connected");
    };
  }
}
