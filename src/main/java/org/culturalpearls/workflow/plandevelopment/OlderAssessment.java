package org.culturalpearls.workflow.plandevelopment;

import java.util.HashMap;
import java.util.Map;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.workflow.forms.Form;

/** The values of assess-preparedness.form of tasks that began before it asked for levels. */
record OlderAssessment(Map<Dimension, Integer> ratings, String note) {

  static boolean isIn(Form form) {
    return form.field(Question.values()[0].field()).isEmpty();
  }

  /** Returns what a form takes of a self-assessment: an older one, the average of a dimension. */
  static Map<String, Object> values(Form form, AssessmentService.Assess whole) {
    Map<String, Object> values = new HashMap<>();
    if (isIn(form)) {
      for (Dimension dimension : Dimension.values()) {
        values.put(dimension.field(), Long.toString(Math.round(average(dimension, whole))));
      }
    } else {
      whole.levels().forEach((question, level) -> values.put(question.field(), level.toString()));
    }
    values.put("note", whole.note());
    return values;
  }

  private static double average(Dimension dimension, AssessmentService.Assess whole) {
    return Question.of(dimension).stream().mapToInt(whole.levels()::get).average().orElseThrow();
  }
}
