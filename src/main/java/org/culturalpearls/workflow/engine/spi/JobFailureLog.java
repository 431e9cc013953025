package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper.ExceptionLoggingHandler;
import org.culturalpearls.shared.AlreadyLogged;
import org.springframework.stereotype.Component;

/**
 * Filters exceptions from the engine's log that were logged where they were thrown, such as a mail
 * that the mail server did not accept: the engine would add a useless stack trace. All other
 * failures of jobs are logged as usual.
 */
@Component
class JobFailureLog {

  private static final ExceptionLoggingHandler ENGINE = ExecuteJobHelper.LOGGING_HANDLER;

  JobFailureLog() {
    listen();
  }

  /** The engine has one static field for it in the whole JVM. */
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
