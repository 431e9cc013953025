package org.culturalpearls.workflow.retention;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.culturalpearls.shared.personaldata.ClearedByItself;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The history of processes, which the engine clears itself after the time to live of the models.
 */
@Component
class EngineHistory implements ClearedByItself {

  private final RepositoryService models;

  EngineHistory(@Lazy RepositoryService models) {
    this.models = models;
  }

  @Override
  public Kind kind() {
    return Kind.PROCESS_HISTORY;
  }

  /** Returns the longest time of all versions. */
  @Override
  public long days() {
    return models.createProcessDefinitionQuery().list().stream()
        .mapToLong(ProcessDefinition::getHistoryTimeToLive)
        .max()
        .orElse(0);
  }
}
