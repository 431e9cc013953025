package org.culturalpearls.workflow.mail;

import org.culturalpearls.notification.delivery.MailSending;
import org.culturalpearls.notification.reminder.Reminding;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of MailProcess. */
@Configuration(proxyBeanMethods = false)
class MailSteps {

  private final Reminding reminding;
  private final MailSending mails;

  MailSteps(Reminding reminding, MailSending mails) {
    this.reminding = reminding;
    this.mails = mails;
  }

  /** Sends what people want to read in one list, on their morning. */
  @Bean
  ProcessStep sendListsStep() {
    return execution -> {
      reminding.sendLists();
    };
  }

  /** Sends one mail; what the mail server does not accept for now fails the job, to be repeated. */
  @Bean
  ProcessStep sendMailStep() {
    return execution -> {
      execution.setVariable(MailModel.OUTCOME, mails.send(MailModel.mail(execution)).name());
    };
  }
}
