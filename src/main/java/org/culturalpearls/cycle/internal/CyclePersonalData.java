package org.culturalpearls.cycle.internal;

import static org.culturalpearls.shared.personaldata.Whose.by;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in the tables of cycles and cases. */
@Component
class CyclePersonalData implements PersonalDataInventory {

  private static final String ROW = "bookkeeping of the row";
  private static final String OF_CASE =
      "(select p.case_key from participation p where p.id = t.participation_id)";

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("cycle")
            .nothing("settings of a year", "id", "version", "title_year", "name", "zone")
            .nothing("what kind of cycle it is", "rehearsal", "case_key")
            .person("who deletes it", "removed_by")
            .fact("since when it is deleted", "removed_at")
            .nothing(
                "settings of a year",
                "opens_on",
                "plan_due_on",
                "plan_due_time",
                "ends_on",
                "finished")
            .nothing("figures of a year", "entries", "pre_selected", "plans", "titles"),
        PersonalDataTable.of("removed_rehearsal")
            .nothing(ROW, "id", "cycle_id", "title_year", "case_key")
            .person("who deleted a rehearsal", "actor_id")
            .fact("when it was deleted", "at")
            .nothing("how much there was of it", "cases", "nominations", "reviews", "titles")
            .nothing("how much there was of it", "documents", "mails", "instances"),
        PersonalDataTable.of("cycle_step_days")
            .namedBy("t.cycle_id::text")
            .nothing("settings of a year", "cycle_id", "step", "days"),
        PersonalDataTable.of("cycle_record")
            .nothing(ROW, "id", "cycle_id")
            .person("who decided it, and about whom", "actor_id", "person_id")
            .fact("what was decided when", "at", "kind")
            .text(by("actor_id"), "why", "reason")
            .nothing("ids, dates and words of ours, nothing typed", "arguments"),
        PersonalDataTable.of("title")
            .namedBy("t.cycle_id::text")
            .nothing("which towns are Pearls", "cycle_id", "municipality_id"),
        PersonalDataTable.of("participation")
            .inCase("t.case_key", "")
            .nothing(ROW, "id", "version", "cycle_id", "municipality_id", "case_key")
            .nothing("of the town", "stage", "themes", "languages", "twin_wished", "in_force_at")
            .person("who leads the team", "lead_id")
            .fact("from when to when", "started_at", "ended_at"),
        PersonalDataTable.of("team_member")
            .inCase(OF_CASE, "")
            .namedBy("t.participation_id::text")
            .nothing(ROW, "participation_id")
            .person("who belongs to the team", "person_id"),
        PersonalDataTable.of("former_team_member")
            .inCase(OF_CASE, "")
            .namedBy("t.participation_id::text")
            .nothing(ROW, "participation_id")
            .person("who belonged to the team", "person_id")
            .fact("until when", "left_at"),
        PersonalDataTable.of("case_event")
            .inCase(OF_CASE, "")
            .nothing(ROW, "id", "participation_id")
            .person("who did it", "actor_id")
            .fact("what was done when", "at", "kind")
            .nothing("ids, dates and words of ours, nothing typed", "arguments"));
  }
}
