package org.culturalpearls.award.setup.internal;

import static org.culturalpearls.shared.personaldata.Whose.by;
import static org.culturalpearls.shared.personaldata.Whose.byOf;

import java.util.List;
import org.culturalpearls.award.setup.core.UntoldAwards;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.culturalpearls.shared.personaldata.Whose;
import org.springframework.stereotype.Component;

/** Declares the personal data in the tables of the award. */
@Component
class AwardPersonalData implements PersonalDataInventory {

  private static final String ROW = "bookkeeping of the row";
  private static final Whose REVIEWER = by("reviewer_id");
  private static final Whose OF_REVIEW = byOf("reviewer_id", "review", "review_id");
  private static final String SETTING = "a setting of a cycle's award";
  private static final String NOMINATION = "t.nomination_id";
  private static final String NOMINATION_OF_REVIEW =
      "(select r.nomination_id from review r where r.id = t.review_id)";

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("award")
            .nothing(ROW, "id", "version", "cycle_id")
            .nothing(SETTING, "call_opens_at", "call_closes_at", "grace_minutes")
            .nothing(SETTING, "pre_selection_ends_at", "jury_ends_at", "results_at")
            .nothing(SETTING, "titles", "per_country", "extra_titles", "extra_within_limit")
            .nothing(SETTING, "tight_within", "completion_rounds", "begun")
            .nothing(SETTING, "pre_selection_reviews", "jury_reviews"),
        PersonalDataTable.of("award_criterion")
            .namedBy("t.award_id || ':' || t.stage || ':' || t.number")
            .nothing(ROW, "award_id", "stage", "number")
            .nothing("said of any nomination", "name", "guidance", "weight", "lowest", "highest"),
        PersonalDataTable.of("award_area")
            .namedBy("t.award_id || ':' || t.country")
            .nothing("names of places", "award_id", "country", "regions", "excluded"),
        PersonalDataTable.of("award_member")
            .namedBy("t.award_id || ':' || t.office || ':' || t.person_id")
            .nothing(ROW, "award_id", "position")
            .person("who is appointed", "person_id")
            .fact("to what", "office"),
        PersonalDataTable.of("conflict")
            .untold(UntoldAwards.ofNomination(NOMINATION))
            .about(UntoldAwards.caseOf(NOMINATION))
            .nothing(ROW, "id", "version", "nomination_id")
            .person("who is in conflict, and who said so", "person_id", "declared_by")
            .person("who took it back", "withdrawn_by")
            .fact("of what kind, and when", "kind", "declared_at", "withdrawn_at")
            .privateText(by("declared_by"), "written for the coordinators", "words"),
        PersonalDataTable.of("review")
            .untold(UntoldAwards.ofNomination(NOMINATION))
            .about(UntoldAwards.caseOf(NOMINATION))
            .nothing(ROW, "id", "version", "nomination_id", "cycle_id")
            .nothing("dates of the process", "declare_by", "score_by")
            .person("who reviews, and who had it reviewed", "reviewer_id", "assigned_by")
            .person("who gave it to somebody else", "settled_by")
            .fact("in which stage, and when it was had made", "stage", "assigned_at")
            .fact("when it was given to somebody else or left out", "settled_at", "left_out")
            .fact(REVIEWER, "what was reviewed when", "state", "value", "submitted_at")
            .fact(REVIEWER, "when the reviewer was reminded", "reminded_at")
            .fact(REVIEWER, "whether others' reviews were seen", "others_seen_at", "after_seeing")
            .text(REVIEWER, "said to the town", "town_remarks")
            .privateText(REVIEWER, "said to the jury and the coordinators", "confidential")
            .privateText(
                by("settled_by").where("t.left_out", REVIEWER),
                "why it is left out, otherwise why the reviewer declined",
                "reason"),
        PersonalDataTable.of("tie_check")
            .untold(UntoldAwards.ofNomination(NOMINATION))
            .about(UntoldAwards.caseOf(NOMINATION))
            .nothing(ROW, "id", "version", "review_id", "nomination_id")
            .nothing("to which office it was put", "asked")
            .person("who reviews, and who decided on the tie", "reviewer_id", "decided_by")
            .fact("what ties them, and when it was found", "kinds", "found_at")
            .fact("what was decided when", "state", "decided_at")
            .text(by("decided_by"), "why the review stays or not", "reason"),
        PersonalDataTable.of("remark_check")
            .untold(UntoldAwards.ofNomination(NOMINATION_OF_REVIEW))
            .about(UntoldAwards.caseOf(NOMINATION_OF_REVIEW))
            .nothing(ROW, "id", "review_id")
            .person("who decided on the remarks", "checked_by")
            .fact(by("checked_by"), "what, and when", "answer", "checked_at")
            .text(OF_REVIEW, "said to the town, if it was let through", "words")
            .text(by("checked_by"), "said to the author", "reason"),
        PersonalDataTable.of("review_score")
            .untold(UntoldAwards.ofNomination(NOMINATION_OF_REVIEW))
            .about(UntoldAwards.caseOf(NOMINATION_OF_REVIEW))
            .namedBy("t.review_id || ':' || t.number")
            .nothing(ROW, "review_id")
            .fact(OF_REVIEW, "points for each criterion", "number", "points"),
        PersonalDataTable.of("review_change")
            .untold(UntoldAwards.ofNomination(NOMINATION_OF_REVIEW))
            .about(UntoldAwards.caseOf(NOMINATION_OF_REVIEW))
            .nothing(ROW, "id", "review_id")
            .fact(OF_REVIEW, "what stood before a correction", "changed_at", "after_seeing")
            .fact(OF_REVIEW, "what stood before a correction", "value", "points")
            .text(OF_REVIEW, "said to the town", "town_remarks")
            .privateText(OF_REVIEW, "said to the jury and the coordinators", "confidential"));
  }
}
