package org.culturalpearls.cycle.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Numbered;
import org.hibernate.annotations.Immutable;

/** A line of a cycle's history. */
@Entity
@Immutable
@Table(name = "cycle_record")
class CycleRecordRow extends Numbered {

  private Long cycleId;
  private Instant at;
  private Long actorId;
  private String kind;
  private Long personId;
  private String reason;
  private String arguments;

  protected CycleRecordRow() {}

  CycleRecordRow(CycleId cycle, CycleRecord.Entry entry) {
    this.cycleId = cycle.value();
    this.at = entry.at();
    this.actorId = entry.actor() == null ? null : entry.actor().value();
    this.kind = entry.kind();
    this.personId = entry.person() == null ? null : entry.person().value();
    this.reason = entry.reason();
    this.arguments = CaseEventArgument.written(entry.arguments());
  }

  CycleRecord.Entry view() {
    return new CycleRecord.Entry(
        at, person(actorId), kind, person(personId), reason, CaseEventArgument.read(arguments));
  }

  private static PersonId person(Long id) {
    return id == null ? null : new PersonId(id);
  }
}
