package org.culturalpearls.portal.mails;

import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.notification.delivery.WantedMails;
import org.culturalpearls.notification.delivery.WantedMails.Order;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.list.ListOrder;
import org.culturalpearls.portal.list.ListValues;
import org.culturalpearls.portal.shell.ListAddress;

/**
 * Filter and order of a list of mails, from the query of the URL. State and problem also choose
 * what is sent again: there no other value is taken.
 *
 * @param to part of the name or the address of the recipient
 * @param town part of the name of a town or a case
 */
record MailFilter(
    String state,
    String problem,
    String topic,
    String to,
    String town,
    String cycle,
    String sort,
    String page) {

  /** The list's state of held mails, which wait until a coordinator releases them. */
  static final String HELD = "HELD";

  private static final String LATEST_FIRST = "-WRITTEN";

  WantedMails wanted() {
    boolean held = HELD.equals(state);
    ListOrder<Order> order = order();
    return new WantedMails(
        held ? MailState.WAITING : FormValues.one(MailState.class, "state", state),
        held,
        FormValues.one(MailProblem.class, "problem", problem),
        ListValues.one(MailTopic.values(), topic),
        to,
        town,
        ListValues.id(cycle, CycleId::new),
        order.by(),
        order.down());
  }

  ListOrder<Order> order() {
    return ListOrder.of(Order.WRITTEN, sort == null || sort.isBlank() ? LATEST_FIRST : sort);
  }

  /** Returns whether failed mails may be among them. */
  boolean mayHaveFailed() {
    return state == null || state.isBlank() || state.equals(MailState.FAILED.name());
  }

  int number() {
    return FormValues.page(page);
  }

  /** Returns a path with this filter and order. */
  String at(String path) {
    return ListAddress.of(path, with(sort));
  }

  /** Returns a path with this filter, without order. */
  String unsorted(String path) {
    return ListAddress.of(path, with(null));
  }

  private String[] with(String order) {
    return new String[] {
      "state", state, "problem", problem, "topic", topic, "to", to, "town", town, "cycle", cycle,
      "sort", order
    };
  }
}
