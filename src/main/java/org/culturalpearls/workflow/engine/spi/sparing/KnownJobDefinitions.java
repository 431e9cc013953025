package org.culturalpearls.workflow.engine.spi.sparing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;

/** What a model says of its timers belongs to the model and changes as little as it does. */
class KnownJobDefinitions extends JobDefinitionManager {

  private final Read read;

  KnownJobDefinitions(Read read) {
    this.read = read;
  }

  @Override
  public JobDefinitionEntity findById(String id) {
    return read.byId.computeIfAbsent(id, super::findById);
  }

  /** What one engine has read. Ids of deleted definitions are asked for by nobody. */
  static final class Read {
    private final Map<String, JobDefinitionEntity> byId = new ConcurrentHashMap<>();
  }
}
