package org.culturalpearls.award.nomination.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.culturalpearls.award.nomination.CompletionView;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Numbered;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A round in which a town was asked to complete its nomination; never changed once stored. */
@Entity
@Immutable
@Table(name = "nomination_completion")
class Completion extends Numbered {

  private Long nominationId;
  private int round;
  private Long askedBy;
  private Instant askedAt;
  private Instant until;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  private Set<NominationSection> sections;

  private boolean files;
  private String remark;

  protected Completion() {}

  Completion(
      Nomination nomination,
      PersonId by,
      Instant at,
      NominationSteps.CheckEligibility asked,
      String remark) {
    this.nominationId = nomination.id().value();
    this.round = nomination.rounds();
    this.askedBy = by.value();
    this.askedAt = at;
    this.until = nomination.completeUntil();
    this.sections = EnumSet.noneOf(NominationSection.class);
    this.sections.addAll(asked.sections());
    this.files = asked.files();
    this.remark = remark;
  }

  CompletionView view() {
    return new CompletionView(
        round, new PersonId(askedBy), askedAt, until, sections, files, remark);
  }
}
