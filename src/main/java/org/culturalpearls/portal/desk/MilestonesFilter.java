package org.culturalpearls.portal.desk;

import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.desk.MilestoneListService.Order;
import org.culturalpearls.desk.MilestoneListService.Stands;
import org.culturalpearls.desk.MilestoneListService.Wanted;
import org.culturalpearls.people.Country;
import org.culturalpearls.portal.list.ListOrder;
import org.culturalpearls.portal.list.ListValues;
import org.culturalpearls.portal.shell.ListAddress;

/**
 * Filter and order of the list of milestones, from its address; what is no value narrows by
 * nothing.
 */
record MilestonesFilter(String text, String stands, String cycle, String country, String sort) {

  private static final String PATH = "/milestones";

  Wanted wanted() {
    return new Wanted(
        text,
        ListValues.id(cycle, CycleId::new),
        ListValues.one(Country.values(), country),
        ListValues.one(Stands.values(), stands),
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
        PATH, "text", text, "stands", stands, "cycle", cycle, "country", country, "sort", order);
  }
}
