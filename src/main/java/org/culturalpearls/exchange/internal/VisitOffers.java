package org.culturalpearls.exchange.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.VisitOffer;
import org.culturalpearls.exchange.VisitWish;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Component;

/** Says what can be wished of a practice, and lets no year hold more visits than it takes. */
@Component
class VisitOffers {

  private final StoredOffers offers;
  private final VisitQueries queries;
  private final PracticeHosts hosts;
  private final PeopleService people;
  private final Clock clock;

  VisitOffers(
      StoredOffers offers,
      VisitQueries queries,
      PracticeHosts hosts,
      PeopleService people,
      Clock clock) {
    this.offers = offers;
    this.queries = queries;
    this.hosts = hosts;
    this.people = people;
    this.clock = clock;
  }

  VisitOffer of(PublishedPractice practice) {
    return isVisitable(practice)
        ? stored(practice.id()).orElse(VisitOffer.UNSAID)
        : VisitOffer.NONE;
  }

  private Optional<VisitOffer> stored(PracticeId practice) {
    return offers.findById(practice.value()).map(StoredOffer::view);
  }

  private static boolean isVisitable(PublishedPractice practice) {
    return !practice.archived() && practice.content().hostsVisits();
  }

  boolean maySay(PersonId person, PublishedPractice practice) {
    if (!isVisitable(practice)) {
      return false;
    }
    PersonId host = hosts.of(practice).person();
    return host == null ? people.hasRole(person, Role.COORDINATOR) : host.equals(person);
  }

  /** Returns the months that can be wished. */
  List<YearMonth> months(PublishedPractice practice, LocalDate today) {
    YearMonth first = YearMonth.from(today);
    Set<Integer> full = full(practice.id(), of(practice).aYear(), null);
    return IntStream.rangeClosed(0, VisitWish.MONTHS_AHEAD)
        .mapToObj(first::plusMonths)
        .filter(month -> !full.contains(month.getYear()))
        .toList();
  }

  private Set<Integer> full(PracticeId practice, Integer aYear, ContactRequestId but) {
    return aYear == null ? Set.of() : queries.full(practice, aYear, but);
  }

  /** Returns all that is wrong with a wish. */
  List<RuleBroken> broken(PublishedPractice practice, VisitWish wish, LocalDate today) {
    List<RuleBroken> broken = new ArrayList<>();
    if (wish.kind() == null) {
      broken.add(missing("kind"));
    } else if (!of(practice).kinds().contains(wish.kind())) {
      broken.add(RuleBroken.in("kind", "error.exchange.kind-not-offered"));
    }
    if (wish.people() < 1 || wish.people() > VisitWish.MOST_PEOPLE) {
      broken.add(RuleBroken.in("people", "error.exchange.people", VisitWish.MOST_PEOPLE));
    }
    if (wish.months().isEmpty()) {
      broken.add(missing("months"));
    } else if (!months(practice, today).containsAll(wish.months())) {
      broken.add(RuleBroken.in("months", "error.exchange.months"));
    }
    return broken;
  }

  private static RuleBroken missing(String field) {
    return RuleBroken.in(field, "error.shared.missing", Label.field(field));
  }

  /** Agrees on one of the months that were wished and are not over, if its year has room. */
  void agree(ContactRequest request, Visit visit, YearMonth month) {
    YearMonth now = YearMonth.now(clock);
    if (!visit.view().monthsFrom(now).contains(TextRule.chosen("month", month))) {
      throw RuleBroken.in("month", "error.portal.choose-from-list");
    }
    requireRoom(request, month.getYear(), "month");
    visit.agree(month);
  }

  /** Sets the day; in another year than before only if that has room. */
  void setDay(ContactRequest request, Visit visit, LocalDate day) {
    if (day.getYear() != visit.view().agreed().getYear()) {
      requireRoom(request, day.getYear(), "day");
    }
    visit.setDay(day);
  }

  /** Of two who take the last place of a year, one after the other, the second is refused. */
  private void requireRoom(ContactRequest request, int year, String field) {
    PracticeId practice = request.practice();
    queries.oneAfterTheOther(practice);
    Integer most = stored(practice).map(VisitOffer::aYear).orElse(null);
    if (full(practice, most, request.requestId()).contains(year)) {
      throw RuleBroken.in(field, "error.exchange.year-full", Integer.toString(year), most);
    }
  }
}
