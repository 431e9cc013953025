package org.culturalpearls.security.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.ContactRequestService.Ask;
import org.culturalpearls.exchange.VisitKind;
import org.culturalpearls.exchange.VisitService;
import org.culturalpearls.exchange.VisitWish;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.reuse.PublishedPractices;

/** A request to get in contact that waits for its answer, and a visit whose day has come. */
public class WalkedContacts {

  private final Programme programme;
  private final Engine engine;
  private final PracticeService practices;
  private final ContactRequestService requests;
  private final VisitService visits;
  private final LinkService links;
  private final Clock clock;

  public WalkedContacts(
      Programme programme,
      Engine engine,
      PracticeService practices,
      ContactRequestService requests,
      VisitService visits,
      LinkService links,
      Clock clock) {
    this.programme = programme;
    this.engine = engine;
    this.practices = practices;
    this.requests = requests;
    this.visits = visits;
    this.links = links;
    this.clock = clock;
  }

  ContactRequestId asked(PersonId asker, PracticeId practice) {
    return requests.ask(asker, new Ask(practice, null, "How did you begin?", false));
  }

  /** Returns the request of a visit of which its visitor can tell. */
  ContactRequestId visited(PersonId visitor, PersonId host) {
    PracticeId mill = new PublishedPractices(programme, engine, practices).millToVisit(host);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    VisitWish wish = new VisitWish(VisitKind.VISIT, 3, List.of(YearMonth.from(today)));
    ContactRequestId request =
        requests.ask(visitor, new Ask(mill, null, "May we come?", false, wish));
    requests.agree(host, request, false, YearMonth.from(today));
    visits.setDay(host, request, today);
    return request;
  }

  /** Returns the secret of a link by which this person answers. */
  String token(ContactRequestId request, PersonId host) {
    return links.token(
        links
            .toAnswer(
                List.of(host),
                "contact " + request.value(),
                clock.instant().plus(Duration.ofDays(30)))
            .get(host));
  }
}
