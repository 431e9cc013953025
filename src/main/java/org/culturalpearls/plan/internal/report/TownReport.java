package org.culturalpearls.plan.internal.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.report.FinalReport;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** The final report of a town: asked for once, written once. */
@Entity
@Table(name = "final_report")
class TownReport extends Aggregate {

  private Long participationId;
  private Instant askedAt;
  private Instant dueAt;
  private Long writtenBy;
  private Instant writtenAt;
  private String carriedOut = "";
  private String whatChanged = "";
  private String toldOthers = "";
  private String comesNext = "";

  protected TownReport() {}

  TownReport(ParticipationId participation, Instant now, Instant due) {
    this.participationId = participation.value();
    this.askedAt = now;
    this.dueAt = due;
  }

  /** Throws AlreadyDone if it is written. */
  void requireOpen() {
    if (writtenAt != null) {
      throw new AlreadyDone("error.final-report.written");
    }
  }

  void write(FinalReport.Texts texts, PersonId by, Instant now) {
    requireOpen();
    carriedOut = texts.carriedOut();
    whatChanged = texts.effect();
    toldOthers = texts.tellOthers();
    comesNext = texts.next();
    writtenBy = by.value();
    writtenAt = now;
  }

  FinalReport view() {
    return new FinalReport(
        dueAt,
        new FinalReport.Texts(carriedOut, whatChanged, toldOthers, comesNext),
        writtenBy == null ? null : new PersonId(writtenBy),
        writtenAt);
  }
}
