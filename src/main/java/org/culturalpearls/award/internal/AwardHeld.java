package org.culturalpearls.award.internal;

import java.util.List;
import org.culturalpearls.shared.held.HeldTable;
import org.culturalpearls.shared.held.PersonalData;
import org.springframework.stereotype.Component;

/** What is held about persons in the tables of the award. */
@Component
class AwardHeld implements PersonalData {

  private static final String ROW = "bookkeeping of the row";
  private static final String SETTING = "a setting of a cycle's award";

  @Override
  public List<HeldTable> tables() {
    return List.of(
        HeldTable.of("award")
            .nothing(ROW, "id", "version", "cycle_id")
            .nothing(SETTING, "call_opens_at", "call_closes_at", "grace_minutes")
            .nothing(SETTING, "pre_selection_ends_at", "jury_ends_at", "results_at")
            .nothing(SETTING, "titles", "per_country", "extra_titles", "extra_within_limit")
            .nothing(SETTING, "tight_within", "completion_rounds", "begun")
            .nothing(SETTING, "pre_selection_reviews", "jury_reviews"),
        HeldTable.of("award_criterion")
            .namedBy("t.award_id || ':' || t.stage || ':' || t.number")
            .nothing(ROW, "award_id", "stage", "number")
            .nothing("said of any nomination", "name", "guidance", "weight", "lowest", "highest"),
        HeldTable.of("award_area")
            .namedBy("t.award_id || ':' || t.country")
            .nothing("names of places", "award_id", "country", "regions", "excluded"),
        HeldTable.of("award_member")
            .namedBy("t.award_id || ':' || t.office || ':' || t.person_id")
            .nothing(ROW, "award_id", "position")
            .person("who is appointed", "person_id")
            .fact("to what", "office"),
        HeldTable.of("conflict")
            .nothing(ROW, "id", "version", "nomination_id")
            .person("who is in conflict, and who said so", "person_id", "declared_by")
            .person("who took it back", "withdrawn_by")
            .fact("of what kind, and when", "kind", "declared_at", "withdrawn_at")
            .privateText("written for the coordinators", "words"));
  }
}
