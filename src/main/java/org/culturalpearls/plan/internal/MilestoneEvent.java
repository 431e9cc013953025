package org.culturalpearls.plan.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneEventView;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.shared.Numbered;
import org.hibernate.annotations.Immutable;

/** The row of a milestone's event; never changed. */
@Entity
@Immutable
class MilestoneEvent extends Numbered {

  private Long milestoneId;
  private Instant at;
  private Long personId;

  @Enumerated(EnumType.STRING)
  private MilestoneEventKind kind;

  private String text;
  private LocalDate date;
  private String evidenceLink = "";
  private Integer participants;

  protected MilestoneEvent() {}

  MilestoneEvent(
      MilestoneId milestone,
      Instant at,
      PersonId by,
      MilestoneEventKind kind,
      String text,
      LocalDate date) {
    this.milestoneId = milestone.value();
    this.at = at;
    this.personId = by == null ? null : by.value();
    this.kind = kind;
    this.text = text;
    this.date = date;
  }

  /** Adds the parts of a report besides its text. */
  MilestoneEvent with(String link, int reached) {
    evidenceLink = link;
    participants = reached;
    return this;
  }

  MilestoneEventView view() {
    return new MilestoneEventView(
        at,
        personId == null ? null : new PersonId(personId),
        kind,
        text,
        date,
        evidenceLink,
        participants);
  }
}
