package org.culturalpearls.portal.cases;

import java.util.Set;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.CaseListService.Order;
import org.culturalpearls.desk.CaseListService.Side;
import org.culturalpearls.desk.CaseListService.Wanted;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.list.ListOrder;
import org.culturalpearls.portal.list.ListValues;
import org.culturalpearls.portal.shell.ListAddress;

/**
 * Filter and order of the list of cases, from its address; what is no value narrows by nothing.
 *
 * @param waits for whom the case waits
 * @param due {@code OVERDUE}, or empty for all
 * @param silent weeks without a sign of the town or its mentors
 */
record CaseSearchForm(
    String text,
    String stage,
    String cycle,
    String country,
    String mentor,
    String waits,
    String due,
    String silent,
    String sort) {

  static final String OVERDUE = "OVERDUE";

  /** The weeks of silence that are offered. */
  static final Set<Integer> WEEKS = Set.of(2, 4, 8, 12);

  Wanted wanted() {
    ListOrder<Order> order = order();
    return new Wanted(
        text,
        ListValues.one(Stage.values(), stage),
        ListValues.id(cycle, CycleId::new),
        ListValues.one(Country.values(), country),
        ListValues.id(mentor, PersonId::new),
        ListValues.one(Side.values(), waits),
        OVERDUE.equals(due),
        WEEKS.stream().filter(each -> each.toString().equals(silent)).findFirst().orElse(null),
        order.by(),
        order.down());
  }

  ListOrder<Order> order() {
    return ListOrder.of(Order.YEAR, sort);
  }

  /** Returns the path of the list with this filter and order. */
  String url() {
    return ListAddress.of("/cases", with("sort", sort));
  }

  /** Returns the same without order. */
  String unsorted() {
    return ListAddress.of("/cases", with("sort", null));
  }

  /** Returns where one writes to the people of all that it finds. */
  String letter() {
    return ListAddress.of("/cases/letter", with("sort", sort));
  }

  private String[] with(String name, String value) {
    return new String[] {
      "text", text, "stage", stage, "cycle", cycle, "country", country, "mentor", mentor, "waits",
      waits, "due", due, "silent", silent, name, value
    };
  }
}
