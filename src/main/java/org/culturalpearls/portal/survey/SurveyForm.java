package org.culturalpearls.portal.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.survey.AskedQuestion;
import org.culturalpearls.plan.survey.SurveyLanguage;
import org.culturalpearls.plan.survey.SurveyService.Draft;
import org.culturalpearls.plan.survey.SurveyView;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.FieldName;

/**
 * A survey, as typed; a class, because its lists and maps get a field each. Words of its own are
 * kept by the field name of their question.
 */
public class SurveyForm {

  private String version = "";
  private String title = "";
  private String intro = "";
  private String language = SurveyLanguage.ENGLISH.name();
  private String opensOn = "";
  private String closesOn = "";
  private List<String> questions = new ArrayList<>();
  private Map<String, String> wording = new LinkedHashMap<>();
  private Map<String, String> choices = new LinkedHashMap<>();

  static SurveyForm of(SurveyView survey) {
    SurveyForm form = new SurveyForm();
    form.version = Long.toString(survey.version());
    form.title = survey.title();
    form.intro = survey.intro();
    form.language = survey.language().name();
    form.opensOn = survey.opensOn().toString();
    form.closesOn = survey.closesOn().toString();
    for (AskedQuestion asked : survey.questions()) {
      String field = FieldName.of(asked.question());
      form.questions.add(asked.question().name());
      form.wording.put(field, asked.wording());
      form.choices.put(field, String.join("\n", asked.choices()));
    }
    return form;
  }

  /** Returns the draft, with the chosen questions in the order of the kit. */
  Draft draft() {
    List<AskedQuestion> asked =
        FormValues.many(KitQuestion.class, "questions", questions).stream()
            .map(this::asked)
            .toList();
    return new Draft(
        title,
        intro,
        FormValues.one(SurveyLanguage.class, "language", language),
        FormValues.date("opensOn", opensOn),
        FormValues.date("closesOn", closesOn),
        asked);
  }

  private AskedQuestion asked(KitQuestion question) {
    String field = FieldName.of(question);
    return new AskedQuestion(
        question,
        wording.getOrDefault(field, ""),
        choices.getOrDefault(field, "").lines().filter(each -> !each.isBlank()).toList());
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getIntro() {
    return intro;
  }

  public void setIntro(String intro) {
    this.intro = intro;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getOpensOn() {
    return opensOn;
  }

  public void setOpensOn(String opensOn) {
    this.opensOn = opensOn;
  }

  public String getClosesOn() {
    return closesOn;
  }

  public void setClosesOn(String closesOn) {
    this.closesOn = closesOn;
  }

  public List<String> getQuestions() {
    return questions;
  }

  public void setQuestions(List<String> questions) {
    this.questions = questions;
  }

  public Map<String, String> getWording() {
    return wording;
  }

  public void setWording(Map<String, String> wording) {
    this.wording = wording;
  }

  public Map<String, String> getChoices() {
    return choices;
  }

  public void setChoices(Map<String, String> choices) {
    this.choices = choices;
  }
}
