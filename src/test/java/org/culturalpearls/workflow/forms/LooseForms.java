package org.culturalpearls.workflow.forms;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.test.util.ReflectionTestUtils;

/** Forms that check nothing but choices, so that what the facade says itself can be heard. */
public class LooseForms {

  private final DeployedForms forms;

  public LooseForms(DeployedForms forms) {
    this.forms = forms;
  }

  /** Does this while no form has a limit, or asks for anything. */
  public void whileLoose(Runnable act) {
    Map<String, Form> read = read();
    Map<String, Form> strict = Map.copyOf(read);
    read.replaceAll((id, form) -> loose(form));
    try {
      act.run();
    } finally {
      read.putAll(strict);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Form> read() {
    return (Map<String, Form>) ReflectionTestUtils.getField(forms, "read");
  }

  private static Form loose(Form form) {
    return form.fields().stream()
        .map(LooseForms::loose)
        .collect(
            Collectors.collectingAndThen(Collectors.toList(), all -> new Form(form.id(), all)));
  }

  private static FormField loose(FormField field) {
    return new FormField(
        field.key(),
        field.type(),
        field.label(),
        field.description(),
        field.text(),
        false,
        null,
        null,
        null,
        null,
        field.decimals(),
        null,
        field.options(),
        field.optionsKey(),
        field.defaultValue(),
        field.hiddenWhen());
  }
}
