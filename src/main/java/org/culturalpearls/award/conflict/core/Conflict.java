package org.culturalpearls.award.conflict.core;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.culturalpearls.award.conflict.ConflictId;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.ConflictView;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** A conflict of interest that somebody declared. It is withdrawn, never deleted. */
@Entity
public class Conflict extends Aggregate {

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

  public Conflict(ConflictService.Declare command, String words, PersonId by, Instant now) {
    this.nominationId = command.nomination().value();
    this.personId = command.person().value();
    this.kind = command.kind();
    this.words = words;
    this.declaredBy = by.value();
    this.declaredAt = now;
  }

  public void withdraw(PersonId by, Instant now) {
    if (withdrawnAt != null) {
      throw new AlreadyDone("error.award.conflict-withdrawn", String.valueOf(id));
    }
    withdrawnBy = by.value();
    withdrawnAt = now;
  }

  public boolean stands() {
    return withdrawnAt == null;
  }

  /** Copies the conflict to another nomination of the town. */
  public Conflict with(NominationId nomination) {
    Conflict same = new Conflict();
    same.nominationId = nomination.value();
    same.personId = personId;
    same.kind = kind;
    same.words = words;
    same.declaredBy = declaredBy;
    same.declaredAt = declaredAt;
    return same;
  }

  public NominationId nomination() {
    return new NominationId(nominationId);
  }

  public ConflictView view() {
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
