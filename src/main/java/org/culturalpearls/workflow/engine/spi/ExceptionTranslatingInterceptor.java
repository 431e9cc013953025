package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The outermost step around each engine command. Tries once more what a person asked for when
 * another transaction got in between, and says in our words how it ended.
 */
class ExceptionTranslatingInterceptor extends CommandInterceptor {

  private final EngineExceptionTranslator outcomes;
  private final ProcessEngineConfigurationImpl engine;

  ExceptionTranslatingInterceptor(
      EngineExceptionTranslator outcomes, ProcessEngineConfigurationImpl engine) {
    this.outcomes = outcomes;
    this.engine = engine;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (Context.getCommandContext() != null || !somebodyActs()) {
      return next.execute(command);
    }
    try {
      return tryTwice(command);
    } catch (RuntimeException e) {
      throw outcomes.told(e);
    }
  }

  private boolean somebodyActs() {
    return engine.getIdentityService().getCurrentAuthentication() != null;
  }

  /** Inside an outer transaction a second try would see the first one's ruins, so there is none. */
  private <T> T tryTwice(Command<T> command) {
    try {
      return next.execute(command);
    } catch (RuntimeException e) {
      if (isConflict(e) && !TransactionSynchronizationManager.isActualTransactionActive()) {
        return next.execute(command);
      }
      throw e;
    }
  }

  static boolean isConflict(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockingException
          || cause instanceof ConcurrencyFailureException) {
        return true;
      }
    }
    return false;
  }
}
