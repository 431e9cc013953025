package org.culturalpearls.notification.delivery;

import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.MailTopic;

/**
 * The filter of a list of mails; null and empty text want all.
 *
 * @param held only those that wait to be released by a coordinator
 * @param problem only those that were not sent so far because of this
 * @param to part of the name or the address of the recipient
 * @param town part of the name of a town or of a case
 * @param cycle only those of its cases
 */
public record WantedMails(
    MailState state,
    boolean held,
    MailProblem problem,
    MailTopic topic,
    String to,
    String town,
    CycleId cycle,
    Order order,
    boolean down) {

  /** By what mails are sorted. */
  public enum Order {
    /** When they were written. */
    WRITTEN,
    /** The name of the recipient. */
    RECIPIENT,
    /** The key of the case; mails without one come last. */
    CASE,
    /** Their state, by its name. */
    STATE,
    /** When they were sent or ended; those that wait come last. */
    ENDED
  }

  public static WantedMails in(MailState state) {
    return in(state, null);
  }

  public static WantedMails in(MailState state, MailProblem problem) {
    return new WantedMails(state, false, problem, null, null, null, null, Order.WRITTEN, true);
  }

  public static WantedMails whichAreHeld() {
    return in(MailState.WAITING).heldOnly();
  }

  /** Returns the same among those that are held. */
  private WantedMails heldOnly() {
    return new WantedMails(state, true, problem, topic, to, town, cycle, order, down);
  }

  /** Returns the same without what tells of what mails are about. */
  public WantedMails ofStatesOnly() {
    Order told = order == Order.CASE ? Order.WRITTEN : order;
    return new WantedMails(state, held, problem, null, to, null, null, told, down);
  }
}
