package org.culturalpearls.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.engine.spi.CheckedForms;
import org.culturalpearls.workflow.engine.spi.DeployedTask;
import org.springframework.stereotype.Component;

/**
 * The one entry point for forms, from Tasklist and portal: checks the right with the facade, shows
 * live values, checks exactly what was submitted and passes it on for the rest of the transaction.
 */
@Component
class CheckedTaskForms implements CheckedForms {

  /** With it a stranger could put a process into somebody else's case. */
  private static final String BUSINESS_KEY = "businessKey";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final TaskFormReader forms;
  private final StartedDrafts drafts;

  CheckedTaskForms(TaskFormReader forms, StartedDrafts drafts) {
    this.forms = forms;
    this.drafts = drafts;
  }

  @Override
  public Map<String, TypedValue> shown(DelegateTask task, PersonId person) {
    FormContent content = forms.content(task, person);
    Map<String, TypedValue> shown = new LinkedHashMap<>();
    content.values().forEach((key, value) -> shown.put(key, typed(value)));
    content.options().forEach((key, options) -> shown.put(key, json(options)));
    return shown;
  }

  @Override
  public void submit(DelegateTask task, PersonId person, VariableMap sent) {
    Form form = forms.definition(task);
    FormContent choices = forms.choices(task, person, form);
    Map<String, Object> values = new FormCheck(form, choices).check(untyped(sent));
    task.setVariable(
        Submission.VARIABLE, Variables.untypedValue(new Submission(person, values, form), true));
  }

  /**
   * A start form has no fields, so nothing may be submitted with it: whoever starts a process
   * chooses the case in its first task, from the own ones.
   */
  @Override
  public void submitStart(
      DeployedTask first, PersonId person, Set<String> keys, String businessKey) {
    List<String> unknown = new ArrayList<>(keys);
    if (businessKey != null) {
      unknown.add(BUSINESS_KEY);
    }
    if (!unknown.isEmpty()) {
      throw RuleBroken.all(
          unknown.stream().map(key -> RuleBroken.in(key, "error.form.unknown", key)).toList());
    }
    drafts.requireNone(person, first);
  }

  private static Map<String, Object> untyped(VariableMap sent) {
    Map<String, Object> plain = new HashMap<>();
    sent.keySet().forEach(key -> plain.put(key, SentValue.plain(sent.getValueTyped(key))));
    return plain;
  }

  private static TypedValue typed(Object value) {
    if (value instanceof LocalDate date) {
      return Variables.stringValue(date.toString());
    }
    return value instanceof List<?> ? json(value) : Variables.untypedValue(value);
  }

  private static TypedValue json(Object value) {
    try {
      return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a form's content is not JSON", e);
    }
  }
}
