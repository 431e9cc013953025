package org.culturalpearls.bench;

/** Looks at what a lifecycle asks of the engine under test. */
interface Watch {

  /** A start of a town's processes, or a timer that is executed. */
  void other(String what, Runnable act);

  /** The completion of a task of this id in the model. */
  void completion(String task, Runnable act);
}
