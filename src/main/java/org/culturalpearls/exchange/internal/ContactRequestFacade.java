package org.culturalpearls.exchange.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.exchange.ContactRequestEvent;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.ContactRequestView;
import org.culturalpearls.exchange.ContactRequestView.Side;
import org.culturalpearls.exchange.ContactState;
import org.culturalpearls.exchange.DeclineReason;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.contact.ContactService;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores requests to get in contact, and shows addresses to those who have agreed. */
@Service
@Transactional(readOnly = true)
class ContactRequestFacade implements ContactRequestService {

  private static final int AT_ONCE = 50;

  private final ContactRequests requests;
  private final Visits visits;
  private final VisitOffers offers;
  private final ContactRequestQueries queries;
  private final AskRules rules;
  private final PracticeHosts hosts;
  private final ContactQuestions questions;
  private final ContactReaders readers;
  private final PracticeCatalogue catalogue;
  private final PeopleService people;
  private final ContactService contacts;
  private final ExchangeSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ContactRequestFacade(
      ContactRequests requests,
      Visits visits,
      VisitOffers offers,
      ContactRequestQueries queries,
      AskRules rules,
      PracticeHosts hosts,
      ContactQuestions questions,
      ContactReaders readers,
      PracticeCatalogue catalogue,
      PeopleService people,
      ContactService contacts,
      ExchangeSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.requests = requests;
    this.visits = visits;
    this.offers = offers;
    this.queries = queries;
    this.rules = rules;
    this.hosts = hosts;
    this.questions = questions;
    this.readers = readers;
    this.catalogue = catalogue;
    this.people = people;
    this.contacts = contacts;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean mayAsk(PersonId person) {
    return rules.mayAsk(person);
  }

  @Override
  public Asking asking(PersonId person, PracticeId practice) {
    return rules.asking(person, hosts.of(rules.open(catalogue.practice(practice))));
  }

  @Override
  @Transactional
  public ContactRequestId ask(PersonId person, Ask command) {
    PublishedPractice practice = rules.open(catalogue.practice(command.practice()));
    Host host = hosts.of(practice);
    Ask checked = rules.checked(person, practice, command, rules.asking(person, host));
    Instant now = clock.instant();
    rules.requireRoom(person, command.practice(), now);
    ContactRequest request =
        requests.saveAndFlush(new ContactRequest(person, checked, host, now, settings));
    if (checked.visit() != null) {
      visits.saveAndFlush(new Visit(request.requestId(), checked.visit()));
    }
    questions.ask(request, false);
    return request.requestId();
  }

  @Override
  public Paged<ContactRequestView> of(PersonId person, int page) {
    ContactReaders.Reader reader = readers.reader(person);
    Paged<ContactRequestQueries.Row> rows =
        queries.of(person, reader.towns(), reader.office(), page);
    return new Paged<>(readers.views(reader, rows.items()), rows.page(), rows.hasNext());
  }

  @Override
  public ContactRequestView request(PersonId reader, ContactRequestId id) {
    return find(reader, id).orElseThrow(ContactRequestFacade::nothingHere);
  }

  private Optional<ContactRequestView> find(PersonId reader, ContactRequestId id) {
    return queries
        .row(id)
        .flatMap(row -> readers.views(readers.reader(reader), List.of(row)).stream().findFirst());
  }

  @Override
  public void requireSide(PersonId person, ContactRequestId id, Side... sides) {
    if (!List.of(sides).contains(request(person, id).side())) {
      throw new NotAllowed("error.exchange.of-the-two");
    }
  }

  @Override
  public Reach reach(PersonId reader, ContactRequestId id) {
    Side side = request(reader, id).side();
    ContactRequest request =
        requests.findById(id.value()).orElseThrow(ContactRequestFacade::nothingHere);
    if (side != Side.ASKER && side != Side.HOST || request.state() != ContactState.AGREED) {
      throw new NotAllowed("error.exchange.not-agreed");
    }
    PersonId other = side == Side.ASKER ? request.host() : request.asker();
    PersonView person = people.person(other);
    return new Reach(
        person.name(),
        person.organisation(),
        person.email(),
        request.showsTelephoneOf(other) ? contacts.telephone(other) : "");
  }

  @Override
  @Transactional
  public void agree(PersonId host, ContactRequestId id, boolean telephone, YearMonth month) {
    ContactRequest request = locked(host, id, Side.HOST);
    request.agree(host, telephone, clock.instant());
    visits.findById(id.value()).ifPresent(visit -> offers.agree(request, visit, month));
    requests.flush();
    events.publishEvent(
        new ContactRequestEvent.Agreed(id, request.practice(), request.asker(), host));
  }

  @Override
  @Transactional
  public void decline(PersonId host, ContactRequestId id, DeclineReason reason) {
    ContactRequest request = locked(host, id, Side.HOST);
    request.decline(host, TextRule.chosen("reason", reason), clock.instant());
    requests.flush();
    events.publishEvent(new ContactRequestEvent.Declined(id, request.practice(), request.asker()));
  }

  @Override
  @Transactional
  public void end(PersonId person, ContactRequestId id) {
    ContactRequest request = locked(person, id, Side.ASKER, Side.HOST);
    boolean asker = person.equals(request.asker());
    if (asker && request.state() == ContactState.ASKED) {
      request.withdraw(clock.instant());
      requests.flush();
      return;
    }
    request.end(person, clock.instant());
    requests.flush();
    events.publishEvent(
        new ContactRequestEvent.Ended(
            id, request.practice(), asker ? request.host() : request.asker()));
  }

  /** Returns it locked, for people of these sides; their colleagues read it only. */
  private ContactRequest locked(PersonId person, ContactRequestId id, Side... sides) {
    ContactRequest request =
        requests.lockForUpdate(id.value()).orElseThrow(ContactRequestFacade::nothingHere);
    requireSide(person, id, sides);
    return request;
  }

  @Override
  public Asked asked(String token) {
    return asked(questions.asked(token));
  }

  @Override
  @Transactional
  public void agreeBy(String token, boolean telephone, YearMonth month) {
    Asked asked = asked(questions.answered(token));
    agree(asked.person(), asked.request().id(), telephone, month);
  }

  @Override
  @Transactional
  public void declineBy(String token, DeclineReason reason) {
    Asked asked = asked(questions.answered(token));
    decline(asked.person(), asked.request().id(), reason);
  }

  /** Who is no longer the one to answer finds nothing behind the link. */
  private Asked asked(LinkService.Question question) {
    ContactRequestView request =
        find(question.person(), ContactQuestions.request(question))
            .filter(each -> each.side() == Side.HOST)
            .orElseThrow(ContactQuestions::unknownLink);
    return new Asked(question.person(), request);
  }

  @Override
  @Transactional
  public void followUp() {
    Instant now = clock.instant();
    List<ContactRequest> due = requests.due(now, AT_ONCE);
    for (ContactRequest request : due) {
      boolean closed = request.close(now);
      if (closed) {
        events.publishEvent(
            new ContactRequestEvent.Silent(
                request.requestId(), request.practice(), request.asker()));
      } else {
        questions.ask(request, true);
      }
    }
    requests.flush();
  }

  private static NotFound nothingHere() {
    return new NotFound("error.exchange.not-found");
  }
}
