package org.culturalpearls.portal.assessment;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.plan.assessment.AgreedLevel;
import org.culturalpearls.plan.assessment.AssessmentService.Agree;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.plan.assessment.WorkshopView;
import org.culturalpearls.portal.form.FormValues;

/**
 * Levels with what is said about them, as typed, by {@link Question#field}; a class, because its
 * maps get a field each.
 */
public class LevelsForm {

  private Map<String, String> levels = new LinkedHashMap<>();
  private Map<String, String> evidence = new LinkedHashMap<>();
  private Map<String, String> dissent = new LinkedHashMap<>();
  private Map<String, String> versions = new LinkedHashMap<>();

  static LevelsForm of(Map<Question, Integer> answers) {
    LevelsForm form = new LevelsForm();
    answers.forEach((question, level) -> form.levels.put(question.field(), level.toString()));
    return form;
  }

  static LevelsForm of(List<Question> questions, WorkshopView workshop) {
    LevelsForm form = new LevelsForm();
    for (Question question : questions) {
      WorkshopView.Agreed agreed = workshop.agreed().get(question);
      String field = question.field();
      if (agreed != null) {
        AgreedLevel level = agreed.level();
        form.levels.put(field, Integer.toString(level.level()));
        form.evidence.put(field, level.evidence());
        form.dissent.put(field, level.dissent());
      }
      form.versions.put(field, Long.toString(agreed == null ? Agree.NONE : agreed.version()));
    }
    return form;
  }

  /** Puts what somebody else has agreed on meanwhile in place of what was sent for it. */
  void renew(List<Question> questions, WorkshopView workshop) {
    LevelsForm now = of(questions, workshop);
    for (Question question : questions) {
      String field = question.field();
      if (!now.versions.get(field).equals(versions.get(field))) {
        levels.put(field, now.levels.get(field));
        evidence.put(field, now.evidence.get(field));
        dissent.put(field, now.dissent.get(field));
        versions.put(field, now.versions.get(field));
      }
    }
  }

  /** Returns the answered questions. */
  Map<Question, Integer> answers() {
    Map<Question, Integer> answers = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      Integer level = level(question);
      if (level != null) {
        answers.put(question, level);
      }
    }
    return answers;
  }

  Map<Question, Agree> command(List<Question> questions) {
    Map<Question, Agree> command = new EnumMap<>(Question.class);
    for (Question question : questions) {
      String field = question.field();
      command.put(
          question,
          new Agree(
              level(question),
              evidence.get(field),
              dissent.get(field),
              FormValues.version(versions.get(field))));
    }
    return command;
  }

  private Integer level(Question question) {
    Long level = FormValues.id("levels[" + question.field() + "]", levels.get(question.field()));
    return level == null ? null : (int) Math.max(0, Math.min(level, Integer.MAX_VALUE));
  }

  public Map<String, String> getLevels() {
    return levels;
  }

  public void setLevels(Map<String, String> levels) {
    this.levels = levels;
  }

  public Map<String, String> getEvidence() {
    return evidence;
  }

  public void setEvidence(Map<String, String> evidence) {
    this.evidence = evidence;
  }

  public Map<String, String> getDissent() {
    return dissent;
  }

  public void setDissent(Map<String, String> dissent) {
    this.dissent = dissent;
  }

  public Map<String, String> getVersions() {
    return versions;
  }

  public void setVersions(Map<String, String> versions) {
    this.versions = versions;
  }
}
