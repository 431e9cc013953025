package org.culturalpearls.workflow.mail;

import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper.ExceptionLoggingHandler;
import org.culturalpearls.notification.delivery.MailNotAccepted;
import org.springframework.stereotype.Component;

/**
 * A mail that the mail server did not take is one line in the log, written where the answer is
 * known; the engine would add the way through its code, which says nothing about a mail server.
 * Whatever else fails in a job it logs as ever.
 */
@Component
class FailedMailsInLog {

  private static final ExceptionLoggingHandler ENGINE = ExecuteJobHelper.LOGGING_HANDLER;

  FailedMailsInLog() {
    listen();
  }

  /** The engine has one place for it in the whole JVM. */
  private static void listen() {
    ExecuteJobHelper.LOGGING_HANDLER = FailedMailsInLog::log;
  }

  private static void log(String job, Throwable failure) {
    if (!isKnown(failure)) {
      ENGINE.exceptionWhileExecutingJob(job, failure);
    }
  }

  private static boolean isKnown(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof MailNotAccepted) {
        return true;
      }
    }
    return false;
  }
}
