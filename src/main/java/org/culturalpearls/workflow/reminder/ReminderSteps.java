package org.culturalpearls.workflow.reminder;

import org.culturalpearls.notification.reminder.Reminding;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of ReminderProcess. */
@Configuration(proxyBeanMethods = false)
class ReminderSteps {

  private final Reminding reminding;

  ReminderSteps(Reminding reminding) {
    this.reminding = reminding;
  }

  /** Reminds a page of people; the next page has a transaction of its own. */
  @Bean
  ProcessStep remindPeopleStep() {
    return execution -> {
      execution.setVariable(ReminderModel.MORE, reminding.remind());
    };
  }

  /** Sends the morning mail to coordinators whose morning has come. */
  @Bean
  ProcessStep tellCoordinatorsStep() {
    return execution -> {
      reminding.tellCoordinators();
    };
  }
}
