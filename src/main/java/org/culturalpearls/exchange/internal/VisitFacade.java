package org.culturalpearls.exchange.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.ContactRequestView.Side;
import org.culturalpearls.exchange.ContactState;
import org.culturalpearls.exchange.VisitEvent;
import org.culturalpearls.exchange.VisitService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the days of visits and what visitors tell. */
@Service
@Transactional(readOnly = true)
class VisitFacade implements VisitService {

  private static final int AT_ONCE = 50;

  /** How far ahead a day can be. */
  private static final int YEARS_AHEAD = 2;

  private final Visits visits;
  private final VisitOffers offers;
  private final ContactRequests requests;
  private final ContactRequestService contacts;
  private final PeopleService people;
  private final ExchangeSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  VisitFacade(
      Visits visits,
      VisitOffers offers,
      ContactRequests requests,
      ContactRequestService contacts,
      PeopleService people,
      ExchangeSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.visits = visits;
    this.offers = offers;
    this.requests = requests;
    this.contacts = contacts;
    this.people = people;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void setDay(PersonId person, ContactRequestId id, LocalDate day) {
    ContactRequest request = locked(id);
    Visit visit = lockedVisit(id);
    contacts.requireSide(person, id, Side.ASKER, Side.HOST);
    request.requireAgreed();
    if (visit.isReported()) {
      throw RuleBroken.of("error.exchange.visit-over");
    }
    LocalDate chosen = TextRule.chosen("day", day);
    LocalDate today = today(person);
    if (chosen.isBefore(today) || chosen.isAfter(today.plusYears(YEARS_AHEAD))) {
      throw RuleBroken.in("day", "error.exchange.day");
    }
    if (chosen.equals(visit.view().day())) {
      return;
    }
    offers.setDay(request, visit, chosen);
    visits.flush();
    PersonId other = person.equals(request.asker()) ? request.host() : request.asker();
    events.publishEvent(
        new VisitEvent.DaySet(id, request.practice(), other, chosen, clock.instant()));
  }

  private ContactRequest locked(ContactRequestId id) {
    return requests.lockForUpdate(id.value()).orElseThrow(VisitFacade::nothingHere);
  }

  /** Locks it before anything else reads it: a lock does not read it anew. */
  private Visit lockedVisit(ContactRequestId id) {
    return visits.lockForUpdate(id.value()).orElseThrow(VisitFacade::nothingHere);
  }

  @Override
  public boolean mayReport(PersonId person, ContactRequestId id) {
    return requests
        .findById(id.value())
        .filter(request -> person.equals(request.asker()))
        .filter(
            request ->
                visits
                    .findById(id.value())
                    .filter(visit -> isOver(person, request, visit))
                    .isPresent())
        .isPresent();
  }

  /** Returns whether the day of the visit has come for the visitor, and it was not called off. */
  private boolean isOver(PersonId visitor, ContactRequest request, Visit visit) {
    return tookPlace(request, visit) && !today(visitor).isBefore(visit.view().tellableFrom());
  }

  private static boolean tookPlace(ContactRequest request, Visit visit) {
    return request.state() == ContactState.AGREED
        || visit.view().agreed() != null && request.hasEndedAfter(visit.view().tellableFrom());
  }

  @Override
  @Transactional
  public void report(PersonId visitor, ContactRequestId id, String saw, String takeHome) {
    ContactRequest request = locked(id);
    Visit visit = lockedVisit(id);
    contacts.requireSide(visitor, id, Side.ASKER);
    if (!isOver(visitor, request, visit)) {
      throw new NotAllowed("error.exchange.no-report");
    }
    List<RuleBroken> broken = new ArrayList<>();
    String seen = text(broken, "saw", saw);
    String taken = text(broken, "takeHome", takeHome);
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
    boolean first = !visit.isReported();
    visit.report(visitor, seen, taken, clock.instant());
    visits.flush();
    if (first) {
      events.publishEvent(new VisitEvent.Reported(id, request.practice(), request.host()));
    }
  }

  private static String text(List<RuleBroken> broken, String field, String typed) {
    try {
      return TextRule.required(field, typed, MAX_TEXT);
    } catch (RuleBroken wrong) {
      broken.add(wrong);
      return "";
    }
  }

  @Override
  @Transactional
  public void followUp() {
    Instant now = clock.instant();
    List<Visit> due = visits.due(now, AT_ONCE);
    List<Long> ids = due.stream().map(visit -> visit.request().value()).toList();
    Map<ContactRequestId, ContactRequest> of =
        requests.findAllById(ids).stream()
            .collect(Collectors.toMap(ContactRequest::requestId, Function.identity()));
    for (Visit visit : due) {
      ContactRequest request = of.get(visit.request());
      if (tookPlace(request, visit)) {
        boolean again = visit.ask(now, settings.untilReminder());
        events.publishEvent(
            new VisitEvent.ReportAsked(
                request.requestId(),
                request.practice(),
                request.asker(),
                visit.view().tellableFrom(),
                again));
      } else {
        visit.leave();
      }
    }
    visits.flush();
  }

  /** Dates are said in the zone of who types them, as everywhere. */
  private LocalDate today(PersonId person) {
    return LocalMoments.dateOf(clock.instant(), people.person(person).zone());
  }

  private static NotFound nothingHere() {
    return new NotFound("error.exchange.not-found");
  }
}
