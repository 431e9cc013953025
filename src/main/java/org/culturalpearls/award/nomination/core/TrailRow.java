package org.culturalpearls.award.nomination.core;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.TrailLine;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Numbered;
import org.hibernate.annotations.Immutable;

/** A line of a nomination's trail. */
@Entity
@Immutable
@Table(name = "nomination_trail")
class TrailRow extends Numbered {

  private Long nominationId;
  private Instant at;
  private Long actorId;
  private String kind;
  private String arguments;

  protected TrailRow() {}

  TrailRow(NominationId nomination, TrailLine line) {
    this.nominationId = nomination.value();
    this.at = line.at();
    this.actorId = line.actor() == null ? null : line.actor().value();
    this.kind = line.kind();
    this.arguments = CaseEventArgument.written(line.arguments());
  }

  TrailLine view() {
    return new TrailLine(
        at,
        actorId == null ? null : new PersonId(actorId),
        kind,
        CaseEventArgument.read(arguments));
  }
}
