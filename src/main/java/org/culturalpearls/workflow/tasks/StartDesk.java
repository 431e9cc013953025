package org.culturalpearls.workflow.tasks;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.workflow.engine.EngineActs;
import org.culturalpearls.workflow.identity.Startable;
import org.springframework.stereotype.Service;

/**
 * What people start themselves. Starting asks nothing: a first task opens for the starter, which
 * offers their own cases and a way to discard it.
 */
@Service
public class StartDesk {

  private final PeopleService people;
  private final EngineActs acts;

  StartDesk(PeopleService people, EngineActs acts) {
    this.people = people;
    this.acts = acts;
  }

  /** Ids of the processes that this person may start. */
  public List<String> startable(PersonId person) {
    return Startable.by(people.person(person).roles());
  }

  /**
   * @return the first task
   * @throws NotAllowed for whoever may not start it
   */
  public String start(PersonId person, String process) {
    if (!startable(person).contains(process)) {
      throw new NotAllowed("error.workflow.not-yours-to-start");
    }
    String instance = acts.as(person, context -> started(context, process));
    return acts.as(
        person,
        context -> context.getTaskManager().findTasksByProcessInstanceId(instance).get(0).getId());
  }

  private static String started(CommandContext context, String process) {
    ProcessEngineConfigurationImpl engine = context.getProcessEngineConfiguration();
    String model =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult()
            .getId();
    return engine.getFormService().submitStartForm(model, Map.of()).getId();
  }
}
