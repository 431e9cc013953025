package org.culturalpearls.plan.internal.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.assessment.AgreedLevel;
import org.culturalpearls.plan.assessment.AssessmentService.Agree;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.plan.assessment.WorkshopView;
import org.culturalpearls.shared.Aggregate;

/** What a team agreed on for a question in the self-assessment that is under way. */
@Entity
@Table(name = "agreed_level")
class OpenLevel extends Aggregate {

  private Long participationId;

  @Enumerated(EnumType.STRING)
  private Question question;

  @Embedded private LevelRow row;

  protected OpenLevel() {}

  OpenLevel(ParticipationId participation, Question question, AgreedLevel level, PersonId by) {
    this.participationId = participation.value();
    this.question = question;
    this.row = LevelRow.of(level, by);
  }

  void change(AgreedLevel level, PersonId by) {
    if (!row.view().equals(level)) {
      row = LevelRow.of(level, by);
    }
  }

  boolean isSeenIn(Agree command) {
    return version.equals(command.version());
  }

  Question question() {
    return question;
  }

  LevelRow row() {
    return row;
  }

  WorkshopView.Agreed view() {
    return new WorkshopView.Agreed(row.view(), version);
  }
}
