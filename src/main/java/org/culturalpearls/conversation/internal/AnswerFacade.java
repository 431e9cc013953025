package org.culturalpearls.conversation.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.culturalpearls.conversation.AnswerAddresses;
import org.culturalpearls.conversation.ConversationEvent;
import org.culturalpearls.conversation.ConversationService;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes addresses for answers, and stores what came to them. */
@Service
@Transactional
class AnswerFacade implements AnswerAddresses {

  private final AnswerRows rows;
  private final ConversationService conversations;
  private final MailboxSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnswerFacade(
      AnswerRows rows,
      ConversationService conversations,
      MailboxSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.conversations = conversations;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean areSet() {
    return settings.isSet();
  }

  @Override
  public Optional<String> make(PersonId person, CaseKey town) {
    return settings.isSet()
        ? Optional.of(settings.addressWith(rows.newToken(person, town, clock.instant())))
        : Optional.empty();
  }

  /** Posts the text of a mail, unless the same mail has come before. */
  void take(String messageHash, AnswerRows.Owner owner, String text) {
    if (rows.came(messageHash, owner.person(), "TAKEN", clock.instant())) {
      conversations.post(owner.person(), owner.town(), text);
    }
  }

  /** Leaves a mail in the mailbox and asks its sender to write on the page. */
  void hold(String messageHash, PersonId sender) {
    if (rows.came(messageHash, sender, "HELD", clock.instant())) {
      events.publishEvent(new ConversationEvent.AnswerHeld(sender, clock.instant()));
    }
  }

  boolean lease(Duration length) {
    return rows.lease(clock.instant(), length);
  }

  void release() {
    rows.release(clock.instant());
  }

  @Transactional(readOnly = true)
  AnswerRows.Place place() {
    return rows.place();
  }

  void readUpTo(long validity, long uid) {
    rows.readUpTo(validity, uid);
  }

  @Transactional(readOnly = true)
  boolean hasCome(String messageHash) {
    return rows.hasCome(messageHash);
  }

  @Transactional(readOnly = true)
  Optional<AnswerRows.Owner> owner(Collection<String> tokens) {
    return rows.owner(tokens);
  }
}
