package org.culturalpearls.workflow.engine.spi.sparing;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;

/** Only a job without tries left has an incident, which ends as soon as it gets new tries. */
class NoIncidentsOfSoundJobs extends IncidentManager {

  @Override
  public List<Incident> findIncidentByConfigurationAndIncidentType(
      String configuration, String type) {
    JobEntity job = getDbEntityManager().getCachedEntity(JobEntity.class, configuration);
    return job != null && job.getRetries() > 0
        ? List.of()
        : super.findIncidentByConfigurationAndIncidentType(configuration, type);
  }
}
