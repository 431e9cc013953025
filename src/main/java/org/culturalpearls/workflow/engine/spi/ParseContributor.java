package org.culturalpearls.workflow.engine.spi;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Adds listeners to the activities of a model while the engine parses it. Contributors are called
 * in the order of their {@link org.springframework.core.annotation.Order}; so are their listeners.
 */
public interface ParseContributor {

  /**
   * Adds listeners to a user task.
   *
   * @param process id of the process in its model
   * @param add takes the name of an event and its listener
   */
  default void userTask(String process, BiConsumer<String, TaskListener> add) {}

  /** Adds listeners to a process, in the same way. */
  default void process(String process, BiConsumer<String, ExecutionListener> add) {}
}
