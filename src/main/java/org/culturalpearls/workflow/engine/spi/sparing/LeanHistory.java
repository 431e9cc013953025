package org.culturalpearls.workflow.engine.spi.sparing;

import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes each user task once: as the activity that it is, which tells the task, whose it was, when
 * it began and when it ended. An end is written without reading when it began; the engine would do
 * so only to store how long it took beside the two times.
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
