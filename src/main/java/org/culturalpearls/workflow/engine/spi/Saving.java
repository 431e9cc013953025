package org.culturalpearls.workflow.engine.spi;

/**
 * Statements that the engine would send although their answer is known. Each can be turned off, to
 * see what the stock engine does; what each is worth is in {@code docs/performance.md}.
 */
public enum Saving {
  /** Reads the process instance of a task in two statements instead of scope by scope. */
  INSTANCE_AT_ONCE,
  /** Reads each version of a model once per node; it does not change under its id. */
  KNOWN_MODELS,
  /** Does not ask for variables of, or rights on, a task that begins in the running command. */
  NEW_TASKS,
  /** Does not ask for other tasks of the same execution, nor for parts of a task. */
  ONE_TASK_AT_A_TIME,
  /** Writes a user task once to the history, and an end without reading the beginning. */
  LEAN_HISTORY,
  /** Takes the life of a history row from the model, without reading the process instance. */
  HISTORY_OF_KNOWN_MODELS
}
