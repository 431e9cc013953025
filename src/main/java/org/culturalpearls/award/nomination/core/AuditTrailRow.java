package org.culturalpearls.award.nomination.core;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.culturalpearls.award.nomination.AuditTrailLine;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Numbered;
import org.hibernate.annotations.Immutable;

/** A stored line of a nomination's audit trail. */
@Entity
@Immutable
@Table(name = "nomination_trail")
class AuditTrailRow extends Numbered {

  private Long nominationId;
  private Instant at;
  private Long actorId;
  private String kind;
  private String arguments;

  protected AuditTrailRow() {}

  AuditTrailRow(NominationId nomination, AuditTrailLine line) {
    this.nominationId = nomination.value();
    this.at = line.at();
    this.actorId = line.actor() == null ? null : line.actor().value();
    this.kind = line.kind();
    this.arguments = CaseEventArgument.written(line.arguments());
  }

  AuditTrailLine view() {
    return new AuditTrailLine(
        at,
        actorId == null ? null : new PersonId(actorId),
        kind,
        CaseEventArgument.read(arguments));
  }
}
