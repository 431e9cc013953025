package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The outermost interceptor of each engine command. Retries a person's command once when another
 * transaction interfered, and translates exceptions.
 */
class ExceptionTranslatingInterceptor extends CommandInterceptor {

  private final EngineExceptionTranslator translator;
  private final ProcessEngineConfigurationImpl engine;

  ExceptionTranslatingInterceptor(
      EngineExceptionTranslator translator, ProcessEngineConfigurationImpl engine) {
    this.translator = translator;
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
      throw translator.told(e);
    }
  }

  private boolean somebodyActs() {
    return engine.getIdentityService().getCurrentAuthentication() != null;
  }

  /** Inside an outer transaction, which the first failure has broken, there is no retry. */
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
