package org.culturalpearls.exchange.internal;

import java.util.Map;
import java.util.Optional;
import org.culturalpearls.exchange.ContactRequestEvent;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks by mail, and knows again what a link of a mail asks. */
@Component
class ContactQuestions {

  /** The word of a link's question, before the id. */
  private static final String QUESTION = "contact ";

  private final LinkService links;
  private final PracticeHosts hosts;
  private final Visits visits;
  private final ApplicationEventPublisher events;

  ContactQuestions(
      LinkService links, PracticeHosts hosts, Visits visits, ApplicationEventPublisher events) {
    this.links = links;
    this.hosts = hosts;
    this.visits = visits;
    this.events = events;
  }

  /**
   * Asks whoever may answer now.
   *
   * @param again whether they were asked before
   */
  void ask(ContactRequest request, boolean again) {
    Map<PersonId, LinkId> made =
        links.toAnswer(
            hosts.answering(request.host(), request.asker()),
            QUESTION + request.requestId().value(),
            request.closesAt());
    events.publishEvent(
        new ContactRequestEvent.Asked(
            request.requestId(),
            request.practice(),
            made,
            request.closesAt(),
            again,
            isVisit(request)));
  }

  private boolean isVisit(ContactRequest request) {
    return visits.existsById(request.requestId().value());
  }

  /** Returns what a link asks. */
  LinkService.Question asked(String token) {
    return known(links.question(token));
  }

  /** Uses a link. */
  LinkService.Question answered(String token) {
    return known(links.answer(token));
  }

  private static LinkService.Question known(Optional<LinkService.Question> found) {
    return found
        .filter(each -> each.question().startsWith(QUESTION))
        .orElseThrow(ContactQuestions::unknownLink);
  }

  static ContactRequestId request(LinkService.Question question) {
    return new ContactRequestId(Long.parseLong(question.question().substring(QUESTION.length())));
  }

  static NotFound unknownLink() {
    return new NotFound("error.exchange.link");
  }
}
