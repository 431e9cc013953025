package org.culturalpearls.exchange.internal;

import java.time.Clock;
import java.time.Instant;
import org.culturalpearls.exchange.ContactRequestEvent;
import org.culturalpearls.exchange.ContactState;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeCatalogue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Ends what a person who leaves has agreed on and takes back what they asked. What they were asked
 * goes to whoever looks after the practice now.
 */
@Component
class LeaversInContact {

  /** More than anybody has: what one asks is limited, and answers end what one is asked. */
  private static final Limit MOST = Limit.of(1_000);

  private final ContactRequests requests;
  private final PracticeCatalogue catalogue;
  private final PracticeHosts hosts;
  private final ContactQuestions questions;
  private final ExchangeSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LeaversInContact(
      ContactRequests requests,
      PracticeCatalogue catalogue,
      PracticeHosts hosts,
      ContactQuestions questions,
      ExchangeSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.requests = requests;
    this.catalogue = catalogue;
    this.hosts = hosts;
    this.questions = questions;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void leave(PersonEvent.Deactivated left) {
    Instant now = clock.instant();
    for (ContactRequest request : requests.openOf(left.person().value(), MOST)) {
      leave(left.person(), request, now);
    }
    requests.flush();
  }

  private void leave(PersonId person, ContactRequest request, Instant now) {
    boolean asker = person.equals(request.asker());
    if (request.state() == ContactState.AGREED) {
      request.end(person, now);
      events.publishEvent(
          new ContactRequestEvent.Ended(
              request.requestId(), request.practice(), asker ? request.host() : request.asker()));
    } else if (asker) {
      request.withdraw(now);
    } else {
      request.goTo(hosts.of(catalogue.practice(request.practice())), now, settings);
      questions.ask(request, false);
    }
  }
}
