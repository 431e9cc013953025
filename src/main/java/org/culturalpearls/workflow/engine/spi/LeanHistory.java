package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes each user task once, as its activity, which has the task, its assignee, its start and its
 * end. The end is written without reading the start; the engine would read it only to store the
 * duration as well.
 */
class LeanHistory extends DbHistoryEventHandler {

  @Override
  public void handleEvent(HistoryEvent event) {
    if (!(event instanceof HistoricTaskInstanceEventEntity)) {
      super.handleEvent(event);
    }
  }

  @Override
  protected void insertOrUpdate(HistoryEvent event) {
    if (event instanceof HistoricScopeInstanceEvent
        && !isInitialEvent(event)
        && isNotOfThisCommand(event)) {
      getDbEntityManager().merge(event);
    } else {
      super.insertOrUpdate(event);
    }
  }

  private boolean isNotOfThisCommand(HistoryEvent event) {
    return getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null;
  }
}
