package org.culturalpearls.portal.people;

import org.culturalpearls.desk.PersonListService.Order;
import org.culturalpearls.desk.PersonListService.Wanted;
import org.culturalpearls.desk.PersonListService.WayIn;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.list.ListOrder;
import org.culturalpearls.portal.list.ListValues;
import org.culturalpearls.portal.shell.ListAddress;

/**
 * Filter and order of the list of people, from its address; what is no value narrows by nothing.
 *
 * @param mail {@code refused} for those whom mail does not reach
 * @param state {@code inactive} or {@code all}; otherwise active ones
 */
record PeopleFilter(
    String q,
    String role,
    String country,
    String organisation,
    String way,
    String mail,
    String state,
    String sort) {

  static final String REFUSED = "refused";
  static final String INACTIVE = "inactive";
  static final String ALL = "all";

  Wanted wanted() {
    ListOrder<Order> order = order();
    return new Wanted(
        q,
        organisation,
        ListValues.one(Role.values(), role),
        ListValues.one(Country.values(), country),
        ListValues.one(WayIn.values(), way),
        REFUSED.equals(mail),
        ALL.equals(state) ? null : Boolean.valueOf(!INACTIVE.equals(state)),
        order.by(),
        order.down());
  }

  ListOrder<Order> order() {
    return ListOrder.of(Order.NAME, sort);
  }

  /** Returns the path of the list with this filter and order. */
  String url() {
    return ListAddress.of("/people", with(sort));
  }

  /** Returns the same without order. */
  String unsorted() {
    return ListAddress.of("/people", with(null));
  }

  /** Returns where one writes to all whom it finds. */
  String letter() {
    return ListAddress.of("/people/letter", with(sort));
  }

  /** Returns whether it finds all active people, in the usual order. */
  boolean isEmpty() {
    return unsorted().equals("/people");
  }

  private String[] with(String order) {
    return new String[] {
      "q",
      q,
      "role",
      role,
      "country",
      country,
      "organisation",
      organisation,
      "way",
      way,
      "mail",
      mail,
      "state",
      state,
      "sort",
      order
    };
  }
}
