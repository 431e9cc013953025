package org.culturalpearls.plan.internal.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.assessment.AgreedLevel;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.plan.assessment.AssessmentView;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.shared.Numbered;
import org.culturalpearls.shared.TextRule;
import org.hibernate.annotations.Immutable;

/** A team's assessment of its town at one moment; never changed. */
@Entity
@Immutable
class SelfAssessment extends Numbered {

  private Long participationId;
  private Long assessedBy;
  private Instant assessedAt;

  /** Null since the questionnaire with levels is in use. */
  @Embedded private Ratings ratings;

  @ElementCollection
  @CollectionTable(
      name = "self_assessment_level",
      joinColumns = @JoinColumn(name = "self_assessment_id"))
  @MapKeyColumn(name = "question")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<Question, LevelRow> levels = new EnumMap<>(Question.class);

  private String note;

  protected SelfAssessment() {}

  /**
   * @param agreed what is said about the levels agreed on before, which is kept with each that is
   *     the same
   */
  SelfAssessment(
      ParticipationId participation,
      PersonId by,
      Instant at,
      AssessmentService.Assess assessment,
      Map<Question, OpenLevel> agreed) {
    this.participationId = participation.value();
    this.assessedBy = by.value();
    this.assessedAt = at;
    this.ratings = assessment.ratings().isEmpty() ? null : Ratings.of(assessment.ratings());
    assessment
        .levels()
        .forEach((question, level) -> levels.put(question, row(level, agreed.get(question), by)));
    this.note = note(assessment.note());
  }

  static String note(String typed) {
    return TextRule.optional("note", typed, AssessmentService.Assess.MAX_NOTE_LENGTH);
  }

  private static LevelRow row(int level, OpenLevel agreed, PersonId by) {
    return agreed != null && agreed.row().level() == level
        ? agreed.row()
        : LevelRow.of(new AgreedLevel(level, "", ""), by);
  }

  AssessmentView view() {
    Map<Question, AgreedLevel> agreed = new EnumMap<>(Question.class);
    levels.forEach((question, row) -> agreed.put(question, row.view()));
    return new AssessmentView(
        new PersonId(assessedBy),
        assessedAt,
        agreed,
        ratings == null ? Map.of() : ratings.view(),
        note);
  }
}
