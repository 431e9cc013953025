package org.culturalpearls.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.culturalpearls.award.ConflictId;
import org.culturalpearls.award.ConflictView;
import org.culturalpearls.award.DeclareConflict;
import org.culturalpearls.award.DeclaredKind;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** A conflict of interest that somebody declared. It is withdrawn, never deleted. */
@Entity
class Conflict extends Aggregate {

  private Long nominationId;
  private Long personId;

  @Enumerated(EnumType.STRING)
  private DeclaredKind kind;

  private String words;
  private Long declaredBy;
  private Instant declaredAt;
  private Long withdrawnBy;
  private Instant withdrawnAt;

  protected Conflict() {}

  Conflict(DeclareConflict command, String words, PersonId by, Instant now) {
    this.nominationId = command.nomination().value();
    this.personId = command.person().value();
    this.kind = command.kind();
    this.words = words;
    this.declaredBy = by.value();
    this.declaredAt = now;
  }

  void withdraw(PersonId by, Instant now) {
    if (withdrawnAt != null) {
      throw new AlreadyDone("error.award.conflict-withdrawn", String.valueOf(id));
    }
    withdrawnBy = by.value();
    withdrawnAt = now;
  }

  boolean stands() {
    return withdrawnAt == null;
  }

  /** The same conflict with another nomination of the town. */
  Conflict with(NominationId nomination) {
    Conflict same = new Conflict();
    same.nominationId = nomination.value();
    same.personId = personId;
    same.kind = kind;
    same.words = words;
    same.declaredBy = declaredBy;
    same.declaredAt = declaredAt;
    return same;
  }

  NominationId nomination() {
    return new NominationId(nominationId);
  }

  ConflictView view() {
    return new ConflictView(
        new ConflictId(id),
        nomination(),
        new PersonId(personId),
        kind,
        words,
        new PersonId(declaredBy),
        declaredAt,
        withdrawnBy == null ? null : new PersonId(withdrawnBy),
        withdrawnAt);
  }
}
