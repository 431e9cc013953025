package org.culturalpearls.security.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.ContactRequestService.Ask;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;

/** A request to get in contact that waits for its answer. */
public class WalkedContacts {

  private final ContactRequestService requests;
  private final LinkService links;
  private final Clock clock;

  public WalkedContacts(ContactRequestService requests, LinkService links, Clock clock) {
    this.requests = requests;
    this.links = links;
    this.clock = clock;
  }

  ContactRequestId asked(PersonId asker, PracticeId practice) {
    return requests.ask(asker, new Ask(practice, null, "How did you begin?", false));
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
