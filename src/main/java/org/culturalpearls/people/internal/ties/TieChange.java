package org.culturalpearls.people.internal.ties;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.TieChangeId;
import org.culturalpearls.people.ties.TieChangeView.Kind;
import org.culturalpearls.people.ties.TieChangeView.State;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.TextRule;

/** A changed organisation or country; never deleted. */
@Entity
public class TieChange extends Aggregate {

  private static final int LONGEST_REASON = 1_000;

  private Long personId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private Long oldOrganisationId;
  private Long newOrganisationId;

  @Enumerated(EnumType.STRING)
  private Country oldCountry;

  @Enumerated(EnumType.STRING)
  private Country newCountry;

  private Long askedBy;
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  private State state = State.WAITING;

  private Long decidedBy;
  private Instant decidedAt;
  private String reason = "";

  protected TieChange() {}

  private TieChange(PersonId person, Kind kind, PersonId by, Instant now) {
    personId = person.value();
    this.kind = kind;
    askedBy = by.value();
    askedAt = now;
  }

  static TieChange of(
      PersonId person, Organisation before, Organisation after, PersonId by, Instant now) {
    TieChange change = new TieChange(person, Kind.ORGANISATION, by, now);
    change.oldOrganisationId = before == null ? null : before.id().value();
    change.newOrganisationId = after == null ? null : after.id().value();
    return change;
  }

  static TieChange of(
      PersonId person, Kind kind, Country before, Country after, PersonId by, Instant now) {
    TieChange change = new TieChange(person, kind, by, now);
    change.oldCountry = before;
    change.newCountry = after;
    return change;
  }

  /** It was made in the moment in which it was asked for. */
  void isMade() {
    end(State.MADE, new PersonId(askedBy), askedAt);
  }

  void confirm(PersonId by, Instant now) {
    end(State.CONFIRMED, by, now);
  }

  void refuse(PersonId by, String why, Instant now) {
    reason = TextRule.required("reason", why, LONGEST_REASON);
    end(State.REFUSED, by, now);
  }

  void takeBack(PersonId by, Instant now) {
    end(State.TAKEN_BACK, by, now);
  }

  void isReplaced(PersonId by, Instant now) {
    end(State.REPLACED, by, now);
  }

  private void end(State next, PersonId by, Instant now) {
    if (state != State.WAITING) {
      throw new AlreadyDone("error.people.tie-change-decided", String.valueOf(id));
    }
    state = next;
    decidedBy = by.value();
    decidedAt = now;
  }

  boolean waits() {
    return state == State.WAITING;
  }

  State state() {
    return state;
  }

  TieChangeId id() {
    return new TieChangeId(id);
  }

  PersonId person() {
    return new PersonId(personId);
  }

  PersonId askedBy() {
    return new PersonId(askedBy);
  }

  Kind kind() {
    return kind;
  }

  OrganisationId before() {
    return oldOrganisationId == null ? null : new OrganisationId(oldOrganisationId);
  }

  OrganisationId after() {
    return newOrganisationId == null ? null : new OrganisationId(newOrganisationId);
  }

  Country newCountry() {
    return newCountry;
  }
}
