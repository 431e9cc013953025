package org.culturalpearls.plan.internal.remark;

import static org.culturalpearls.shared.personaldata.Whose.by;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in remarks at plans. */
@Component
class RemarkPersonalData implements PersonalDataInventory {

  private static final String ROW = "bookkeeping of the row";
  private static final String TOWN = "written for the town, which goes on with it";
  private static final String KEY =
      """
      (select c.case_key from participation c join plan p on p.participation_id = c.id
       where p.id = :plan)""";
  private static final String PAGE = "/plan";

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("plan_note")
            .inCase(KEY.replace(":plan", "t.plan_id"), PAGE)
            .nothing(ROW, "id", "plan_id")
            .nothing("what it is about", "row_kind", "row_id")
            .person("who said or settled it", "written_by", "settled_by")
            .fact("when", "written_at", "settled_at")
            .text(by("written_by"), TOWN, "about", "quote", "text"),
        PersonalDataTable.of("plan_note_answer")
            .inCase(
                KEY.replace(":plan", "(select n.plan_id from plan_note n where n.id = t.note_id)"),
                PAGE)
            .nothing(ROW, "id", "note_id")
            .person("who answered", "written_by")
            .fact("when", "written_at")
            .text(by("written_by"), TOWN, "text"));
  }
}
