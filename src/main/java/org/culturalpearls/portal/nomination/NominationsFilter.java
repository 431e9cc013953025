package org.culturalpearls.portal.nomination;

import java.util.Comparator;
import java.util.List;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.portal.list.ListOrder;
import org.culturalpearls.portal.shell.ListAddress;
import org.culturalpearls.shared.Alphabet;

/** Filter and order of the list of a cycle's nominations, from its address. */
record NominationsFilter(String state, String country, String sort) {

  /** By what nominations are sorted. */
  enum Order {
    /** The name of the town. */
    TOWN,
    /** The country, by its code. */
    COUNTRY,
    /** How far it is. */
    STATE
  }

  ListOrder<Order> order() {
    return ListOrder.of(Order.TOWN, sort);
  }

  /** Returns those that are wanted, in their order; what is no value finds none. */
  List<NominationFacts> of(List<NominationFacts> all) {
    Comparator<NominationFacts> byTown = Alphabet.by(NominationFacts::town);
    Comparator<NominationFacts> first =
        switch (order().by()) {
          case TOWN -> byTown;
          case COUNTRY -> Comparator.comparing(NominationFacts::country);
          case STATE -> Comparator.comparing(NominationFacts::state);
        };
    return all.stream()
        .filter(each -> isWanted(state, each.state()))
        .filter(each -> isWanted(country, each.country()))
        .sorted((order().down() ? first.reversed() : first).thenComparing(byTown))
        .toList();
  }

  private static boolean isWanted(String asked, Enum<?> value) {
    return asked == null || asked.isEmpty() || value.name().equals(asked);
  }

  /** Returns the address of the list with this filter and order. */
  String url(String path) {
    return ListAddress.of(path, "state", state, "country", country, "sort", sort);
  }

  /** Returns the same without order. */
  String unsorted(String path) {
    return ListAddress.of(path, "state", state, "country", country);
  }
}
