package org.culturalpearls.exchange.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.ContactRequestService.Ask;
import org.culturalpearls.exchange.ContactState;
import org.culturalpearls.exchange.DeclineReason;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.LocalMoments;

/** A request to get in contact, from the question to its end. */
@Entity
class ContactRequest extends Aggregate {

  private Long practiceId;
  private Long askedBy;
  private Long askingTownId;
  private Long hostId;
  private boolean toOffice;
  private Long hostTownId;
  private String why;
  private boolean askerTelephone;
  private boolean hostTelephone;

  @Enumerated(EnumType.STRING)
  private ContactState state = ContactState.ASKED;

  private Instant askedAt;
  private Instant closesAt;
  private Instant nextAt;
  private Instant answeredAt;

  @Enumerated(EnumType.STRING)
  private DeclineReason declinedFor;

  private Instant endedAt;
  private Long endedBy;

  protected ContactRequest() {}

  /** Takes checked values. */
  ContactRequest(PersonId asker, Ask ask, Host host, Instant now, ExchangeSettings settings) {
    this.askedBy = asker.value();
    this.practiceId = ask.practice().value();
    this.askingTownId = ask.town() == null ? null : ask.town().value();
    this.hostTownId = host.town() == null ? null : host.town().value();
    this.why = ask.why();
    this.askerTelephone = ask.telephone();
    this.askedAt = now;
    goTo(host, now, settings);
  }

  /** Whoever is asked has all of the time, also where somebody else was asked before. */
  void goTo(Host host, Instant now, ExchangeSettings settings) {
    requireState(ContactState.ASKED);
    hostId = host.person() == null ? null : host.person().value();
    toOffice = host.person() == null;
    closesAt = now.plus(settings.silence());
    nextAt = now.plus(settings.untilReminder());
  }

  void agree(PersonId host, boolean telephone, Instant now) {
    answer(host, ContactState.AGREED, now);
    hostTelephone = telephone;
  }

  void decline(PersonId host, DeclineReason reason, Instant now) {
    answer(host, ContactState.DECLINED, now);
    declinedFor = reason;
    endedAt = now;
  }

  private void answer(PersonId host, ContactState answered, Instant now) {
    requireState(ContactState.ASKED);
    hostId = host.value();
    state = answered;
    answeredAt = now;
    nextAt = null;
  }

  /** Takes back what waits. */
  void withdraw(Instant now) {
    requireState(ContactState.ASKED);
    over(ContactState.WITHDRAWN, asker(), now);
  }

  /** Ends what both agreed on. */
  void end(PersonId by, Instant now) {
    requireState(ContactState.AGREED);
    over(ContactState.ENDED, by, now);
  }

  /** Returns whether its time is over now, so that it is closed; otherwise it is reminded of. */
  boolean close(Instant now) {
    requireState(ContactState.ASKED);
    if (closesAt.isAfter(now)) {
      nextAt = closesAt;
      return false;
    }
    over(ContactState.SILENT, null, now);
    return true;
  }

  private void over(ContactState how, PersonId by, Instant now) {
    state = how;
    endedAt = now;
    endedBy = by == null ? null : by.value();
    nextAt = null;
  }

  /** Throws AlreadyDone unless both agree now. */
  void requireAgreed() {
    requireState(ContactState.AGREED);
  }

  /** Returns whether both agreed up to this day, so that a visit on it took place. */
  boolean hasEndedAfter(LocalDate day) {
    return state == ContactState.ENDED
        && !LocalMoments.dateOf(endedAt, ZoneOffset.UTC).isBefore(day);
  }

  private void requireState(ContactState right) {
    if (state != right) {
      throw new AlreadyDone("error.exchange.other-state");
    }
  }

  ContactRequestId requestId() {
    return new ContactRequestId(id);
  }

  PracticeId practice() {
    return new PracticeId(practiceId);
  }

  PersonId asker() {
    return new PersonId(askedBy);
  }

  /** Returns who answers, or null while anybody of the office may. */
  PersonId host() {
    return hostId == null ? null : new PersonId(hostId);
  }

  ContactState state() {
    return state;
  }

  Instant closesAt() {
    return closesAt;
  }

  /** Returns whether a person of the two lets the other one have the telephone number. */
  boolean showsTelephoneOf(PersonId person) {
    return person.equals(asker()) ? askerTelephone : hostTelephone;
  }
}
