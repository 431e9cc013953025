package org.culturalpearls.reuse.internal;

import static org.culturalpearls.shared.personaldata.Whose.by;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in what towns take up from practices. */
@Component
class ReusePersonalData implements PersonalDataInventory {

  private static final String OF_CASE =
      "(select c.case_key from participation c where c.id = t.participation_id)";

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("adoption")
            .inCase(OF_CASE, "/plan/adoptions")
            .nothing("bookkeeping of the row", "id", "version", "participation_id")
            .nothing("what was taken up", "practice_id", "practice_version", "part", "measure_id")
            .nothing("when the team was asked", "asked_at")
            .person("who took it up, who said how it went", "adopted_by", "reported_by")
            .fact("when, and whether for everybody", "adopted_at", "reported_at", "published")
            .fact(by("reported_by"), "whether they would do it again", "again")
            .text(
                by("reported_by"),
                "written for the town, which goes on with it",
                "changed",
                "result"),
        PersonalDataTable.of("need")
            .inCase(OF_CASE, "")
            .nothing("bookkeeping of the row", "id", "version", "participation_id")
            .nothing("what about, and until when", "terms", "until", "state")
            .nothing("when the town was told", "reminded_until", "told_at")
            .person("who said it, who ended it", "stated_by", "closed_by")
            .fact("when", "stated_at", "closed_at")
            .text(by("stated_by"), "written for the town, which looks for it", "title", "text")
            .text(by("closed_by"), "the town has to know why", "reason"),
        PersonalDataTable.of("need_answer")
            .nothing("bookkeeping of the row", "id", "version", "need_id", "told")
            .nothing("to which practice it points", "practice_id")
            .person("who answered", "answered_by")
            .fact("when", "answered_at")
            .text(by("answered_by"), "written for a town, which may go on with it", "note"));
  }
}
