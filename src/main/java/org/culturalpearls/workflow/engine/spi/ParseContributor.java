package org.culturalpearls.workflow.engine.spi;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Adds listeners to what a model describes, while the engine reads the model. Contributors are
 * asked in the order of their {@link org.springframework.core.annotation.Order}; so are their
 * listeners.
 */
public interface ParseContributor {

  /**
   * Adds listeners to a user task.
   *
   * @param process id of the process in its model
   * @param add takes the name of an event and who listens to it
   */
  default void userTask(String process, BiConsumer<String, TaskListener> add) {}

  /** Adds listeners to a process, in the same way. */
  default void process(String process, BiConsumer<String, ExecutionListener> add) {}
}
