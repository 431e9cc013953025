package org.culturalpearls.workflow.engine.spi;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmScope;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Fills the model's data into history rows from cached models, and lets each row live its model's
 * time from when it was written; the engine would read the instance's row to let it live from the
 * instance's start.
 */
class HistoryOfKnownModels extends CacheAwareHistoryEventProducer {

  @Override
  protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
    ProcessDefinitionEntity known = known(id);
    return known != null ? known : super.getProcessDefinitionEntity(id);
  }

  private static ProcessDefinitionEntity known(String id) {
    var command = Context.getCommandContext();
    return command == null || id == null
        ? null
        : command.getProcessDefinitionManager().getCachedResourceDefinitionEntity(id);
  }

  /** Sets the model on an activity's row before its removal time is calculated. */
  @Override
  protected void initActivityInstanceEvent(
      HistoricActivityInstanceEventEntity event,
      ExecutionEntity execution,
      PvmScope scope,
      String id,
      String parentId,
      HistoryEventType type) {
    event.setProcessDefinitionId(execution.getProcessDefinitionId());
    super.initActivityInstanceEvent(event, execution, scope, id, parentId, type);
  }

  @Override
  protected void provideRemovalTime(HistoryEvent event) {
    ProcessDefinitionEntity model = known(event.getProcessDefinitionId());
    if (model == null) {
      super.provideRemovalTime(event);
    } else {
      Duration life = Duration.ofDays(model.getHistoryTimeToLive());
      event.setRemovalTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(life)));
    }
  }
}
