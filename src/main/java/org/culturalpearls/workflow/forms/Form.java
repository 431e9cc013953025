package org.culturalpearls.workflow.forms;

import java.util.List;
import java.util.Optional;

/** A task's form: its id, which is also its file's name, and its fields in order. */
public record Form(String id, List<FormField> fields) {

  public Form {
    fields = List.copyOf(fields);
  }

  public Optional<FormField> field(String key) {
    return fields.stream().filter(field -> key.equals(field.key())).findFirst();
  }

  public boolean hasLiveOptions() {
    return fields.stream().anyMatch(field -> field.optionsKey() != null);
  }
}
