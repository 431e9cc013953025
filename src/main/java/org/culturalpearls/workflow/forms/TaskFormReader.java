package org.culturalpearls.workflow.forms;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.engine.spi.DeployedTask;
import org.springframework.stereotype.Component;

/** Reads a task's form for a person; inside an engine command only. */
@Component
public class TaskFormReader {

  private final DeployedForms forms;
  private final FormSources sources;

  TaskFormReader(DeployedForms forms, FormSources sources) {
    this.forms = forms;
    this.sources = sources;
  }

  /** Returns the form from the deployment of the task's model. */
  public Form definition(DelegateTask task) {
    return definition(DeployedTask.of(task));
  }

  /** The same for a task that has not begun. */
  public Form definition(DeployedTask task) {
    return forms.of(task.deployment(), task.form());
  }

  /** Returns its content for this person; refused if the person may not do the task now. */
  public FormContent content(DelegateTask task, PersonId person) {
    return content(TaskFacts.of(task), person);
  }

  /** Returns what the first task of a process would show to this person as the starter. */
  public FormContent content(DeployedTask first, PersonId starter) {
    Map<String, Object> ids = Map.of(TaskFacts.STARTER, ActingPerson.userId(starter));
    return content(new TaskFacts(first.process(), first.task(), null, ids), starter);
  }

  /** Throws the facade's own problem if the person may not do the task now. */
  public void requireMayDo(DelegateTask task, PersonId person) {
    permitted(TaskFacts.of(task), person);
  }

  /**
   * Returns the live options of this form of the task; refused if the person may not do the task
   * now.
   */
  FormContent choices(DelegateTask task, PersonId person, Form form) {
    TaskFacts facts = TaskFacts.of(task);
    TaskForms source = permitted(facts, person);
    return form.hasLiveOptions() ? source.choices(facts, person) : FormContent.empty();
  }

  private FormContent content(TaskFacts facts, PersonId person) {
    return permitted(facts, person).content(facts, person);
  }

  private TaskForms permitted(TaskFacts facts, PersonId person) {
    TaskForms source = sources.of(facts);
    source.requireMayDo(facts, person);
    return source;
  }
}
