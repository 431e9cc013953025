package org.culturalpearls.cycle.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.culturalpearls.cycle.CaseEvent;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Numbered;
import org.hibernate.annotations.Immutable;

/** A row of a case history. */
@Entity
@Immutable
@Table(name = "case_event")
class CaseEventRow extends Numbered {

  private Long participationId;
  private Instant at;
  private Long actorId;
  private String kind;
  private String arguments;

  protected CaseEventRow() {}

  CaseEventRow(
      ParticipationId participation, Instant at, PersonId actor, String kind, Object... arguments) {
    this.participationId = participation.value();
    this.at = at;
    this.actorId = actor == null ? null : actor.value();
    this.kind = kind;
    this.arguments = CaseEventArgument.written(CaseEventArgument.all(arguments));
  }

  CaseEvent view() {
    return new CaseEvent(
        at,
        actorId == null ? null : new PersonId(actorId),
        kind,
        CaseEventArgument.read(arguments));
  }
}
