package org.culturalpearls;

import static org.assertj.core.api.Assertions.catchThrowable;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.culturalpearls.workflow.identity.RightsAnew;
import org.springframework.context.annotation.Import;

/** A process made for failing: its one job fails until a variable called ready is there. */
@Import(RightsAnew.class)
public class TrialProcess {

  public static final String KEY = "TrialProcess";

  private final RepositoryService models;
  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final RightsAnew rights;

  public TrialProcess(
      RepositoryService models, RuntimeService runtime, ManagementService jobs, RightsAnew rights) {
    this.models = models;
    this.runtime = runtime;
    this.jobs = jobs;
    this.rights = rights;
  }

  /** An instance whose job has failed for good. */
  public ProcessInstance failed(String caseKey) {
    models
        .createDeployment()
        .name("trial")
        .enableDuplicateFiltering(true)
        .addClasspathResource("models/TrialProcess.bpmn")
        .deploy();
    rights.write();
    ProcessInstance instance = runtime.startProcessInstanceByKey(KEY, caseKey);
    for (int left = job(instance).getRetries(); left > 0; left--) {
      catchThrowable(() -> jobs.executeJob(job(instance).getId()));
    }
    return instance;
  }

  public Job job(ProcessInstance instance) {
    return jobs.createJobQuery().processInstanceId(instance.getId()).singleResult();
  }

  /** Takes away what the job fails of. */
  public void repair(ProcessInstance instance) {
    runtime.setVariable(instance.getId(), "ready", "yes");
  }

  public void runJob(ProcessInstance instance) {
    jobs.executeJob(job(instance).getId());
  }
}
