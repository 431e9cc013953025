package org.culturalpearls.portal.desk;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.portal.list.ListOrder;
import org.culturalpearls.portal.shell.ListAddress;

/**
 * What the page of figures shows, from its address; what is no value there changes nothing.
 *
 * @param cycle whose figures
 * @param sort by what its mentors are sorted
 */
record ProgrammeForm(String cycle, String sort) {

  /** By what mentors are sorted. */
  enum Order {
    NAME,
    TOWNS,
    ASKED,
    FREE
  }

  /** Returns the chosen cycle; else the latest that is open, or the latest of all. */
  Optional<CycleView> chosen(List<CycleView> cycles) {
    return cycles.stream()
        .filter(each -> id(each).equals(cycle))
        .findFirst()
        .or(
            () ->
                cycles.stream().filter(each -> !each.finished() && !each.isRehearsal()).findFirst())
        .or(() -> cycles.stream().findFirst());
  }

  ListOrder<Order> order() {
    return ListOrder.of(Order.NAME, sort);
  }

  /** Returns the path of the page with its order, without the page of its mentors. */
  String url() {
    return ListAddress.of("/programme", "cycle", cycle, "sort", sort);
  }

  /** Returns the same without order. */
  String unsorted() {
    return ListAddress.of("/programme", "cycle", cycle);
  }

  static String id(CycleView cycle) {
    return Long.toString(cycle.id().value());
  }
}
