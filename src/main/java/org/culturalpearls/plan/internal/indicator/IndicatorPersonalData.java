package org.culturalpearls.plan.internal.indicator;

import static org.culturalpearls.shared.personaldata.Whose.by;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.culturalpearls.shared.personaldata.Whose;
import org.springframework.stereotype.Component;

/** Declares the personal data in what towns measure. */
@Component
class IndicatorPersonalData implements PersonalDataInventory {

  private static final String ROW = "bookkeeping of the row";
  private static final String TOWN = "written for the town, which goes on with it";
  private static final String OF_CASE =
      """
      (select c.case_key from participation c join plan p on p.participation_id = c.id
       where p.id = t.plan_id)""";
  private static final String PAGE = "/indicators";
  private static final Whose ENTERED = by("entered_by");

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("indicator_value")
            .inCase(OF_CASE, PAGE)
            .nothing(ROW, "id", "version", "plan_id")
            .nothing("the indicator to which it belongs", "indicator_id")
            .person("who entered, corrected or took it back", "entered_by", "corrected_by")
            .person("who entered, corrected or took it back", "taken_back_by")
            .fact("when", "entered_at", "corrected_at", "taken_back_at")
            .fact(ENTERED, "what was measured for which day", "day", "amount")
            .text(ENTERED, TOWN, "note", "link"),
        PersonalDataTable.of("value_question")
            .inCase(
                "(select c.case_key from participation c where c.id = t.participation_id)", PAGE)
            .nothing(ROW, "id", "version", "participation_id")
            .person("who was asked by mail for values", "person_id")
            .fact("when that was, and when it was answered", "asked_on", "answered_at"),
        PersonalDataTable.of("value_question_indicator")
            .nothing("what was asked for", "question_id", "indicator_id", "since", "round"),
        PersonalDataTable.of("value_watch")
            .nothing(ROW, "participation_id")
            .nothing("when values are looked at", "begun_on", "next_at"),
        PersonalDataTable.of("measure_word")
            .inCase(OF_CASE, PAGE)
            .nothing(ROW, "id", "version", "plan_id")
            .nothing("the measure that it is about", "measure_id")
            .person("who said it", "said_by")
            .fact("where it stands since when", "state", "said_at")
            .text(by("said_by"), TOWN, "sentence", "next_step"));
  }
}
