package org.culturalpearls.portal.survey;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.portal.form.FormValues;

/** What somebody chose, by the field name of each question; a class, because its map is bound. */
public class AnswersForm {

  private Map<String, String> answers = new LinkedHashMap<>();

  /** Returns the choices; a question without one is left out. */
  Map<KitQuestion, Integer> choices(List<ShownQuestion> questions) {
    Map<KitQuestion, Integer> choices = new EnumMap<>(KitQuestion.class);
    for (ShownQuestion each : questions) {
      String field = "answers[" + each.field() + "]";
      Long choice = FormValues.id(field, answers.get(each.field()));
      if (choice != null) {
        choices.put(each.question(), (int) Math.max(-1, Math.min(choice, Integer.MAX_VALUE)));
      }
    }
    return choices;
  }

  public Map<String, String> getAnswers() {
    return answers;
  }

  public void setAnswers(Map<String, String> answers) {
    this.answers = answers;
  }
}
