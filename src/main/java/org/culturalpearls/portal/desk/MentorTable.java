package org.culturalpearls.portal.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.culturalpearls.mentoring.matching.MentorLoadService.MentorLoad;
import org.culturalpearls.portal.desk.ProgrammeForm.Order;
import org.culturalpearls.portal.list.ListHead;
import org.culturalpearls.portal.list.ListOrder;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.shared.Alphabet;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Component;

/** Sorts the loads of mentors and says them in words. */
@Component
class MentorTable {

  private static final int HALVES = 2;

  private final PersonDates dates;
  private final Clock clock;

  MentorTable(PersonDates dates, Clock clock) {
    this.dates = dates;
    this.clock = clock;
  }

  /**
   * A row of the list.
   *
   * @param person address of the mentor's page
   * @param cases address of the list of the mentor's cases
   * @param free places, with a half where there is one
   * @param full whether no place is left
   * @param awayUntil the last day of an absence that lasts today, or null
   */
  public record Row(
      MentorLoad load, String person, String cases, String free, boolean full, String awayUntil) {}

  Paged<Row> page(List<MentorLoad> loads, ListOrder<Order> order, int page) {
    Comparator<MentorLoad> by =
        switch (order.by()) {
          case NAME -> byName();
          case TOWNS -> Comparator.comparing(MentorLoad::towns);
          case ASKED -> Comparator.comparing(MentorLoad::asked);
          case FREE -> Comparator.comparing(MentorLoad::freeHalves);
        };
    Comparator<MentorLoad> asked = order.down() ? by.reversed() : by;
    List<MentorLoad> sorted =
        loads.stream()
            .sorted(asked.thenComparing(byName()).thenComparing(load -> load.mentor().id().value()))
            .toList();
    return Paged.partOf(sorted, page, Paged.SIZE).map(this::row);
  }

  private static Comparator<MentorLoad> byName() {
    return Alphabet.by(load -> load.mentor().name());
  }

  private Row row(MentorLoad load) {
    long id = load.mentor().id().value();
    return new Row(
        load,
        "/people/" + id,
        "/cases?mentor=" + id,
        places(load.freeHalves()),
        load.freeHalves() <= 0,
        load.mentor().isAbsent(clock.instant()) ? dates.date(load.mentor().absentUntil()) : null);
  }

  private static String places(int halves) {
    String sign = halves < 0 ? "−" : "";
    int whole = Math.abs(halves) / HALVES;
    boolean half = halves % HALVES != 0;
    return sign + (whole == 0 && half ? "½" : whole + (half ? "½" : ""));
  }

  static List<ListHead> heads(ProgrammeForm form) {
    String url = form.unsorted();
    ListOrder<Order> order = form.order();
    return List.of(
        order.head("programme.mentor", Order.NAME, url),
        ListHead.of("field.country"),
        order.head("programme.towns", Order.TOWNS, url).ofNumbers(),
        order.head("programme.asked", Order.ASKED, url).ofNumbers(),
        ListHead.of("programme.places").ofNumbers(),
        order.head("programme.free", Order.FREE, url).ofNumbers());
  }
}
