package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper.ExceptionLoggingHandler;
import org.culturalpearls.shared.AlreadyLogged;
import org.springframework.stereotype.Component;

/**
 * Leaves out of the log what was logged where it happened, such as a mail that the mail server did
 * not take: the engine would add a stack trace that says nothing more. Whatever else fails in a job
 * it logs as ever.
 */
@Component
class JobFailureLog {

  private static final ExceptionLoggingHandler ENGINE = ExecuteJobHelper.LOGGING_HANDLER;

  JobFailureLog() {
    listen();
  }

  /** The engine has one place for it in the whole JVM. */
  private static void listen() {
    ExecuteJobHelper.LOGGING_HANDLER = JobFailureLog::log;
  }

  private static void log(String job, Throwable failure) {
    if (!isKnown(failure)) {
      ENGINE.exceptionWhileExecutingJob(job, failure);
    }
  }

  private static boolean isKnown(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof AlreadyLogged) {
        return true;
      }
    }
    return false;
  }
}
