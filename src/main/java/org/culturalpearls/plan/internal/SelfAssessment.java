package org.culturalpearls.plan.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.AssessmentService;
import org.culturalpearls.plan.AssessmentView;
import org.culturalpearls.shared.Numbered;
import org.culturalpearls.shared.TextRule;
import org.hibernate.annotations.Immutable;

/** A team's rating of its town at one moment; never changed. */
@Entity
@Immutable
class SelfAssessment extends Numbered {

  private Long participationId;
  private Long assessedBy;
  private Instant assessedAt;
  @Embedded private Ratings ratings;
  private String note;

  protected SelfAssessment() {}

  SelfAssessment(
      ParticipationId participation, PersonId by, Instant at, AssessmentService.Assess assessment) {
    this.participationId = participation.value();
    this.assessedBy = by.value();
    this.assessedAt = at;
    this.ratings = Ratings.of(assessment.ratings());
    this.note =
        TextRule.optional("note", assessment.note(), AssessmentService.Assess.MAX_NOTE_LENGTH);
  }

  AssessmentView view() {
    return new AssessmentView(new PersonId(assessedBy), assessedAt, ratings.view(), note);
  }
}
