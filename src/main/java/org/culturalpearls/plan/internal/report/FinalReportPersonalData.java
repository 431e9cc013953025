package org.culturalpearls.plan.internal.report;

import static org.culturalpearls.shared.personaldata.Whose.by;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in final reports. */
@Component
class FinalReportPersonalData implements PersonalDataInventory {

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("final_report")
            .inCase(
                "(select c.case_key from participation c where c.id = t.participation_id)",
                "/final-report")
            .nothing("bookkeeping of the row", "id", "version", "participation_id")
            .nothing("when it was asked for and is due", "asked_at", "due_at")
            .person("who wrote it", "written_by")
            .fact("when", "written_at")
            .text(
                by("written_by"),
                "written for the town, which goes on with it",
                "carried_out",
                "what_changed",
                "told_others",
                "comes_next"));
  }
}
