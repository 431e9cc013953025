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

  /** Sends the lists of mails to people whose morning has come. */
  @Bean
  ProcessStep sendListsStep() {
    return execution -> {
      reminding.sendLists();
    };
  }

  /**
   * Sends one mail; if the mail server does not accept it for now, the job fails and is retried.
   */
  @Bean
  ProcessStep sendMailStep() {
    return execution -> {
      execution.setVariable(MailModel.OUTCOME, mails.send(MailModel.mail(execution)).name());
    };
  }
}
