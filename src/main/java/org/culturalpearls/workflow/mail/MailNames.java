package org.culturalpearls.workflow.mail;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.notification.outbox.MailId;

/** Names that MailProcess.bpmn and its code share. */
final class MailNames {

  static final String PROCESS = "MailProcess";
  static final String SEND = "ServiceTask_SendMail";

  static final String MAIL = "mailId";
  static final String PAUSES = "pauses";
  static final String OUTCOME = "outcome";

  private MailNames() {}

  static MailId mail(VariableScope scope) {
    return new MailId((Long) scope.getVariable(MAIL));
  }
}
