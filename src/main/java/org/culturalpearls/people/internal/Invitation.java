package org.culturalpearls.people.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.culturalpearls.people.InvitationView;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Numbered;

/** A one-time link; used and voided by updates that only one of two at the same time can win. */
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

  boolean isOpen(Instant now) {
    return usedAt == null && voidedAt == null && now.isBefore(expiresAt);
  }

  PersonId person() {
    return new PersonId(personId);
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
