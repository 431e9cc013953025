package org.culturalpearls.cycle.internal;

import org.culturalpearls.cycle.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the calendar of working days. */
@Configuration(proxyBeanMethods = false)
class WorkingDaysConfiguration {

  @Bean
  WorkingDays workingDays() {
    return new WorkingDays();
  }
}
