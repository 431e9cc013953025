package org.culturalpearls.portal.task;

import java.util.List;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.desk.CaseListService.Side;
import org.culturalpearls.desk.TaskListService.Order;
import org.culturalpearls.desk.TaskListService.Wanted;
import org.culturalpearls.people.Country;
import org.culturalpearls.portal.list.ListOrder;
import org.culturalpearls.portal.list.ListValues;
import org.culturalpearls.portal.shell.ListAddress;
import org.culturalpearls.workflow.model.TaskKind;

/**
 * Filter and order of the list of all open tasks, from its address; what is no value narrows by
 * nothing.
 *
 * @param task id of the task in its model
 * @param waits whose turn it is
 * @param late by how many days a task is overdue at least, 0 for any
 */
record OpenTasksFilter(
    String text,
    String task,
    String cycle,
    String country,
    String waits,
    String late,
    String sort) {

  /** The days that are offered. */
  static final List<Integer> DAYS = List.of(0, 7, 14, 28);

  private static final String PATH = "/open-tasks";

  Wanted wanted() {
    return new Wanted(
        text,
        TaskKind.of(task).map(TaskKind::id).orElse(null),
        ListValues.id(cycle, CycleId::new),
        ListValues.one(Country.values(), country),
        ListValues.one(Side.values(), waits),
        DAYS.stream().filter(each -> each.toString().equals(late)).findFirst().orElse(null),
        order().by(),
        order().down());
  }

  ListOrder<Order> order() {
    return ListOrder.of(Order.DUE, sort);
  }

  /** Returns the path of the list with this filter and order. */
  String url() {
    return address(sort);
  }

  /** Returns the same without order. */
  String unsorted() {
    return address(null);
  }

  private String address(String order) {
    return ListAddress.of(
        PATH, "text", text, "task", task, "cycle", cycle, "country", country, "waits", waits,
        "late", late, "sort", order);
  }
}
