package org.culturalpearls.notification.outbox;

import java.util.List;

/** What mails have to know of tasks beside their names; answered by who has the models. */
public interface TaskTraits {

  /** Ids of the processes from whose tasks a conflict of interest may keep anybody. */
  List<String> processesOfNominations();

  /** Of these, the ids of those whose tasks tell who reviews. */
  List<String> processesOfReviews();

  /**
   * Whether a town is asked to complete what it submitted, so that the mail says what is missing.
   */
  boolean asksToComplete(TaskName task);

  /** Of which samples of mails speak. */
  TaskName example();
}
