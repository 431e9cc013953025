package org.culturalpearls.plan.internal.survey;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares what surveys of residents keep: words of the town, and counts without people. */
@Component
class SurveyPersonalData implements PersonalDataInventory {

  private static final String ROW = "bookkeeping of the row";
  private static final String COUNTS = "counts of answers, which are of nobody";
  private static final String WORDS =
      "written for all residents to read, on posters and on a public page";
  private static final String OF_CASE =
      "(select p.case_key from participation p where p.id = t.participation_id)";
  private static final String OF_SURVEY =
      """
      (select p.case_key from participation p join survey s on s.participation_id = p.id
       where s.id = t.survey_id)""";
  private static final String PAGE = "/surveys";

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("survey")
            .inCase(OF_CASE, PAGE)
            .nothing(ROW, "id", "version", "participation_id", "language", "token")
            .nothing("when it is open", "opens_on", "closes_on", "closed_at", "discarded_at")
            .nothing(WORDS, "title", "intro", "discarded_for"),
        PersonalDataTable.of("survey_question")
            .inCase(OF_SURVEY, PAGE)
            .namedBy("t.survey_id::text || '/' || t.position")
            .nothing(ROW, "survey_id", "position", "question")
            .nothing(WORDS, "wording", "choices"),
        PersonalDataTable.of("survey_count")
            .namedBy("t.survey_id::text")
            .nothing(COUNTS, "survey_id", "question", "choice", "given", "shown"),
        PersonalDataTable.of("survey_hour")
            .namedBy("t.survey_id::text")
            .nothing(COUNTS, "survey_id", "begins_at", "given"),
        PersonalDataTable.of("survey_sent")
            .namedBy("t.survey_id::text")
            .nothing("random signs that count a page once", "survey_id", "once"));
  }
}
