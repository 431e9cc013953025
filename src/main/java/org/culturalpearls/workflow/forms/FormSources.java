package org.culturalpearls.workflow.forms;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.util.Lazy;
import org.springframework.stereotype.Component;

/**
 * Finds the {@link TaskForms} of a process. Resolved lazily: they need the facades, the facades
 * their ports, and the ports the engine that is being built.
 */
@Component
class FormSources {

  private final Lazy<Map<String, TaskForms>> byProcess;

  FormSources(ObjectProvider<List<TaskForms>> sources) {
    this.byProcess =
        Lazy.of(
            () ->
                sources.getObject().stream()
                    .collect(Collectors.toMap(TaskForms::process, Function.identity())));
  }

  TaskForms of(TaskFacts task) {
    TaskForms source = byProcess.get().get(task.process());
    if (source == null) {
      throw new IllegalStateException("nobody fills the forms of " + task.process());
    }
    return source;
  }
}
