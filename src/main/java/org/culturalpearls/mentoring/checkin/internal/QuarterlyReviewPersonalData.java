package org.culturalpearls.mentoring.checkin.internal;

import static org.culturalpearls.shared.personaldata.Whose.by;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in quarterly reviews. */
@Component
class QuarterlyReviewPersonalData implements PersonalDataInventory {

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("quarterly_review")
            .inCase(
                "(select c.case_key from participation c where c.id = t.participation_id)",
                "/reviews")
            .nothing("bookkeeping of the row", "id", "version", "participation_id")
            .nothing("when it was asked for and is due", "looks_back_to", "asked_at")
            .nothing("when it was asked for and is due", "answer_by", "ended_at")
            .fact("which quarter", "number")
            .person("who answered", "answered_by")
            .fact("when", "answered_at")
            .text(
                by("answered_by"),
                "written for the town, which goes on with it",
                "progress",
                "obstacles",
                "next_steps"));
  }
}
