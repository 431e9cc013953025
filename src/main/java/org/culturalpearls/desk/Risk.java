package org.culturalpearls.desk;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;

/**
 * A reason why a case is at risk.
 *
 * @param since from when on it was so; of a plan, when it is due
 * @param amount days of an overdue task, of a missed review or of silence, weeks without a meeting,
 *     days until the plan is due (below zero after it), a rating of 1 to 5; 0 for other reasons
 * @param people whose turn it is, or who is meant
 * @param task the overdue task, or null
 */
public record Risk(
    RiskReason reason, Instant since, long amount, List<PersonId> people, OverdueTask task) {

  public Risk {
    people = List.copyOf(people);
  }

  /**
   * An open task that is overdue.
   *
   * @param process id of its process, with {@code task} the message key of its name
   * @param about what it is about within its case, as kind and id, or null
   */
  public record OverdueTask(String id, String process, String task, Instant due, String about) {}
}
