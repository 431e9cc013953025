package org.culturalpearls.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.culturalpearls.cycle.CaseKey;

/** Port to what knows how long tasks wait; implemented by the module with the models. */
public interface TaskTimes {

  /**
   * Returns how long the tasks of these cases wait and waited, by kind of task, in one statement.
   * Tasks that tell who reviews are never counted.
   *
   * @param withoutNomination those of the cases whose tasks of the nomination are not counted
   */
  List<Waiting> of(Collection<CaseKey> cases, Collection<CaseKey> withoutNomination, Instant now);

  /**
   * How long the tasks of one kind wait. Times are in seconds.
   *
   * @param task id of the task in its model, unique over all models
   * @param open how many are open now
   * @param overdue how many of them are overdue
   * @param median how long they wait now, or null where none is open
   * @param longest how long the oldest of them waits, or null
   * @param done how many were done
   * @param doneMedian how long these waited, or null where none was done
   */
  record Waiting(
      String task, int open, int overdue, Long median, Long longest, int done, Long doneMedian) {}
}
