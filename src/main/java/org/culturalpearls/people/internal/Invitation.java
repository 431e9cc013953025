package org.culturalpearls.people.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.culturalpearls.people.InvitationView;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Numbered;
import org.culturalpearls.shared.SecretToken;

/**
 * A one-time link; it is used and voided by updates of which only one of two concurrent ones
 * succeeds.
 */
@Entity
class Invitation extends Numbered {

  private Long personId;

  @Enumerated(EnumType.STRING)
  private LinkKind kind;

  private String tokenHash;
  private Long issuedBy;
  private Instant issuedAt;
  private Instant expiresAt;
  private Instant usedAt;
  private Instant voidedAt;
  private String target;
  private String newAddress;

  protected Invitation() {}

  Invitation(
      PersonId person,
      LinkKind kind,
      String tokenHash,
      PersonId issuedBy,
      Instant issuedAt,
      Instant expiresAt) {
    this.personId = person.value();
    this.kind = kind;
    this.tokenHash = tokenHash;
    this.issuedBy = issuedBy.value();
    this.issuedAt = issuedAt;
    this.expiresAt = expiresAt;
  }

  /** Creates a link that gets its token when its mail is sent. */
  static Invitation toMail(
      Person person, LinkKind kind, PersonId issuedBy, Instant issuedAt, Instant expiresAt) {
    return new Invitation(person.id(), kind, null, issuedBy, issuedAt, expiresAt);
  }

  /** Sets the page that the link leads to, or the start page for null. */
  Invitation to(String page) {
    target = page;
    return this;
  }

  /** Sets the address that the person gets when the link is used. */
  Invitation toUse(String address) {
    newAddress = address;
    return this;
  }

  /** Gives the link a token now, since no mail is sent: to be shown once. */
  String issue() {
    String token = SecretToken.fresh();
    tokenHash = SecretToken.hash(token);
    return token;
  }

  boolean isOpen(Instant now) {
    return usedAt == null && voidedAt == null && now.isBefore(expiresAt);
  }

  PersonId person() {
    return new PersonId(personId);
  }

  LinkId id() {
    return new LinkId(id);
  }

  String target() {
    return target;
  }

  String newAddress() {
    return newAddress;
  }

  LinkKind kind() {
    return kind;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  InvitationView view() {
    return new InvitationView(kind, new PersonId(issuedBy), issuedAt, expiresAt, usedAt, voidedAt);
  }
}
