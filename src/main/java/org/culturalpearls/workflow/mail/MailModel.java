package org.culturalpearls.workflow.mail;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.notification.outbox.MailId;

/** Declares the ids and variables of MailProcess.bpmn for the code around it. */
final class MailModel {

  static final String PROCESS = "MailProcess";
  static final String SEND = "ServiceTask_SendMail";

  static final String MAIL = "mailId";
  static final String PAUSES = "pauses";
  static final String OUTCOME = "outcome";

  private MailModel() {}

  static MailId mail(VariableScope scope) {
    return new MailId((Long) scope.getVariable(MAIL));
  }
}
