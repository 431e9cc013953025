package org.culturalpearls.plan.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.AssessPreparedness;
import org.culturalpearls.plan.AssessmentView;
import org.culturalpearls.shared.TextRule;
import org.hibernate.annotations.Immutable;

/** How a team rated its town at one moment; never changed. */
@Entity
@Immutable
class SelfAssessment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pearl_seq")
  @SequenceGenerator(name = "pearl_seq", sequenceName = "pearl_seq", allocationSize = 50)
  private Long id;

  private Long participationId;
  private Long assessedBy;
  private Instant assessedAt;
  @Embedded private Ratings ratings;
  private String note;

  protected SelfAssessment() {}

  SelfAssessment(
      ParticipationId participation, PersonId by, Instant at, AssessPreparedness assessment) {
    this.participationId = participation.value();
    this.assessedBy = by.value();
    this.assessedAt = at;
    this.ratings = Ratings.of(assessment.ratings());
    this.note = TextRule.optional("note", assessment.note(), AssessPreparedness.MAX_NOTE_LENGTH);
  }

  AssessmentView view() {
    return new AssessmentView(new PersonId(assessedBy), assessedAt, ratings.view(), note);
  }
}
