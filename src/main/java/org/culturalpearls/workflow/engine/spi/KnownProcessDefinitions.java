package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

/**
 * Caches process definitions: one version never changes, since another version has another id, and
 * nobody can suspend one or change its time to live. The latest version is determined each time.
 */
class KnownProcessDefinitions extends ProcessDefinitionManager {

  @Override
  public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
    ProcessDefinitionEntity ofCommand = super.getCachedResourceDefinitionEntity(id);
    return ofCommand != null
        ? ofCommand
        : Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .findProcessDefinitionFromCache(id);
  }
}
