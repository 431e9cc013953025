package org.culturalpearls.reuse.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.reuse.AdoptionId;
import org.culturalpearls.reuse.AdoptionService.Adopt;
import org.culturalpearls.reuse.AdoptionService.Report;
import org.culturalpearls.reuse.DoAgain;
import org.culturalpearls.shared.Aggregate;

/** What a town took up from a practice, and how it went. */
@Entity
class Adoption extends Aggregate {

  private Long practiceId;
  private int practiceVersion;
  private String part;
  private Long participationId;
  private Long measureId;
  private Long adoptedBy;
  private Instant adoptedAt;
  private Instant askedAt;
  private String changed = "";
  private String result = "";

  @Enumerated(EnumType.STRING)
  private DoAgain again;

  private boolean published;
  private Long reportedBy;
  private Instant reportedAt;

  protected Adoption() {}

  Adoption(Adopt command, ParticipationId participation, RowId measure, PersonId by, Instant now) {
    this.practiceId = command.practice().value();
    this.practiceVersion = command.version();
    this.part = command.part();
    this.participationId = participation.value();
    this.measureId = measure.value();
    this.adoptedBy = by.value();
    this.adoptedAt = now;
  }

  AdoptionId adoptionId() {
    return new AdoptionId(id);
  }

  PracticeId practice() {
    return new PracticeId(practiceId);
  }

  ParticipationId participation() {
    return new ParticipationId(participationId);
  }

  RowId measure() {
    return new RowId(measureId);
  }

  /** Returns whether the team is to be asked now: it was not, and has not said it by itself. */
  boolean ask(Instant now) {
    if (askedAt != null || reportedAt != null) {
      return false;
    }
    askedAt = now;
    return true;
  }

  /** Returns whether everybody can read it from now on who could not before. */
  boolean report(long seen, Report report, PersonId by, Instant now) {
    requireVersion(seen, "error.reuse.changed-meanwhile");
    boolean news = report.published() && !published;
    changed = report.changed();
    result = report.result();
    again = report.again();
    published = report.published();
    reportedBy = by.value();
    reportedAt = now;
    return news;
  }

  int practiceVersion() {
    return practiceVersion;
  }
}
