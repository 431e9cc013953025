package org.culturalpearls.plan.internal.survey;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.survey.AskedQuestion;

/**
 * A stored question of a survey.
 *
 * @param choices the team's own words, one in a line
 */
@Embeddable
record QuestionRow(
    @Enumerated(EnumType.STRING) KitQuestion question, String wording, String choices) {

  static QuestionRow of(AskedQuestion asked) {
    return new QuestionRow(asked.question(), asked.wording(), String.join("\n", asked.choices()));
  }

  AskedQuestion view() {
    return new AskedQuestion(question, wording, choices.lines().toList());
  }
}
