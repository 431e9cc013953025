package org.culturalpearls.workflow.engine.sparing;

import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes the end of a task and of an activity without reading when it began. The engine would do so
 * only to store how long it took, which nobody asks for; both times are stored.
 */
class HistoryWithoutDurations extends DbHistoryEventHandler {

  @Override
  protected void insertOrUpdate(HistoryEvent event) {
    boolean timed =
        event instanceof HistoricActivityInstanceEventEntity
            || event instanceof HistoricTaskInstanceEventEntity;
    if (timed && !isInitialEvent(event) && isNotOfThisCommand(event)) {
      getDbEntityManager().merge(event);
    } else {
      super.insertOrUpdate(event);
    }
  }

  private boolean isNotOfThisCommand(HistoryEvent event) {
    return getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null;
  }
}
