package org.culturalpearls.award.internal;

import java.util.List;
import org.culturalpearls.shared.held.HeldTable;
import org.culturalpearls.shared.held.PersonalData;
import org.springframework.stereotype.Component;

/** What is held about persons in the tables of the award. */
@Component
class AwardHeld implements PersonalData {

  private static final String ROW = "bookkeeping of the row";
  private static final String REVIEWER =
      "exists (select 1 from review r where r.id = %s and r.reviewer_id = :person)";
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
            .privateText("written for the coordinators", "words"),
        HeldTable.of("review")
            .nothing(ROW, "id", "version", "nomination_id", "cycle_id")
            .nothing("dates of the process", "declare_by", "score_by")
            .person("who reviews, and who had it reviewed", "reviewer_id", "assigned_by")
            .person("who gave it to somebody else", "settled_by")
            .fact("what was reviewed when", "stage", "state", "value", "submitted_at")
            .fact("what was done when", "assigned_at", "reminded_at", "settled_at")
            .fact("whether and when others' reviews were seen", "others_seen_at", "after_seeing")
            .fact("whether it was left out", "left_out")
            .text("said to the town", "town_remarks")
            .privateText("said to the jury and the coordinators", "confidential", "reason"),
        HeldTable.of("review_score")
            .whose(REVIEWER.formatted("t.review_id"))
            .namedBy("t.review_id || ':' || t.number")
            .nothing(ROW, "review_id")
            .fact("points for each criterion", "number", "points"),
        HeldTable.of("review_change")
            .whose(REVIEWER.formatted("t.review_id"))
            .nothing(ROW, "id", "review_id")
            .fact("what stood before a correction", "changed_at", "after_seeing", "value", "points")
            .text("said to the town", "town_remarks")
            .privateText("said to the jury and the coordinators", "confidential"));
  }
}
