package org.culturalpearls.notification.outbox;

import java.util.List;

/**
 * What mails need to know of tasks besides their names; implemented by the module with the models.
 */
public interface TaskTraits {

  /** Returns the ids of the processes from whose tasks a conflict of interest may keep people. */
  List<String> processesOfNominations();

  /** Of these, returns the ids of those whose tasks reveal who reviews. */
  List<String> processesOfReviews();

  /**
   * Returns whether the task asks a town to complete its nomination, so that the mail says what is
   * missing.
   */
  boolean asksToComplete(TaskName task);

  /** Returns the task that samples of mails use. */
  TaskName example();
}
