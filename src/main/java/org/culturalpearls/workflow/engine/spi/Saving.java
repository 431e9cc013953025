package org.culturalpearls.workflow.engine.spi;

/**
 * Statements of the engine that are avoided because their result is known. Each can be turned off,
 * to compare with the stock engine; {@code docs/performance.md} has the effect of each.
 */
public enum Saving {
  /** Reads the process instance of a task in two statements instead of scope by scope. */
  INSTANCE_AT_ONCE,
  /** Reads each version of a model once per node; a version never changes. */
  KNOWN_MODELS,
  /**
   * Does not read variables of, or authorizations on, a task that begins in the running command.
   */
  NEW_TASKS,
  /** Does not read other tasks of the same execution, nor subtasks. */
  ONE_TASK_AT_A_TIME,
  /** Writes a user task once to the history, and an end without reading the beginning. */
  LEAN_HISTORY,
  /**
   * Takes the time to live of a history row from the model, without reading the process instance.
   */
  HISTORY_OF_KNOWN_MODELS
}
