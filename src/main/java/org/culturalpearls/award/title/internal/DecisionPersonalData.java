package org.culturalpearls.award.title.internal;

import static org.culturalpearls.shared.personaldata.Whose.by;

import java.util.List;
import org.culturalpearls.award.setup.core.UntoldAwards;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in the tables of title decisions. */
@Component
class DecisionPersonalData implements PersonalDataInventory {

  private static final String ROW = "bookkeeping of the row";
  private static final String RULE = "the title rule of a cycle";
  private static final String RUNS =
      UntoldAwards.ofCycle("(select d.cycle_id from title_decision d where d.id = t.decision_id)");

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("title_decision")
            .untold(UntoldAwards.ofCycle("t.cycle_id"))
            .nothing(ROW, "id", "version", "cycle_id", "state", "begun_at")
            .nothing(RULE, "titles", "per_country", "extra_titles", "extra_within_limit")
            .nothing(RULE, "tight_within")
            .person("who took a step", "prepared_by", "sent_back_by", "confirmed_by")
            .person("who took a step", "release_set_by")
            .fact(by("release_set_by"), "when", "release_set_at")
            .person("who took a step", "released_by")
            .fact(by("prepared_by"), "when", "prepared_at")
            .fact(by("sent_back_by"), "when", "sent_back_at")
            .fact(by("confirmed_by"), "when", "confirmed_at")
            .fact(by("released_by"), "when", "released_at")
            .nothing("whether conflicts are kept with it", "conflicts_at")
            .text(by("sent_back_by"), "why it was sent back", "sent_back_reason"),
        PersonalDataTable.of("title_given")
            .namedBy("t.decision_id || ':' || t.nomination_id")
            .nothing("which nominations have a title", "decision_id", "nomination_id", "extra"),
        PersonalDataTable.of("title_departure")
            .untold(RUNS)
            .namedBy("t.decision_id || ':' || t.about")
            .nothing(ROW, "decision_id")
            .nothing("a kind and ids", "about")
            .person("who gave the reason", "person_id")
            .fact("when", "at")
            .text(by("person_id"), "why", "reason"),
        PersonalDataTable.of("review_left_out")
            .about(
                UntoldAwards.caseOf(
                    "(select r.nomination_id from review r where r.id = t.review_id)"))
            .untold(RUNS)
            .namedBy("t.decision_id || ':' || t.review_id")
            .nothing(ROW, "decision_id", "review_id")
            .person("who gave the reason", "person_id")
            .fact("when", "at")
            .text(by("person_id"), "why", "reason"),
        PersonalDataTable.of("title_rank")
            .namedBy("t.decision_id || ':' || t.nomination_id")
            .nothing(ROW, "decision_id", "nomination_id")
            .nothing(
                "of the nomination", "place", "sum", "reviews", "lowest", "highest", "outcome"),
        PersonalDataTable.of("title_conflict")
            .about(UntoldAwards.caseOf("t.nomination_id"))
            .untold(RUNS)
            .namedBy("t.decision_id || ':' || t.stage || ':' || t.nomination_id || ':' || t.kind")
            .nothing(ROW, "decision_id", "nomination_id")
            .person("who was in conflict when the titles were confirmed", "person_id")
            .fact("of what kind, and where", "stage", "kind"),
        PersonalDataTable.of("pearl_summary")
            .namedBy("t.participation_id::text")
            .inCase(
                "(select p.case_key from participation p where p.id = t.participation_id)",
                "/result")
            .nothing(ROW, "participation_id", "version")
            .person("who wrote it", "written_by")
            .fact("when", "written_at")
            .text(by("written_by"), "what everybody may read of a Pearl", "text"),
        PersonalDataTable.of("nomination_trail")
            .untold(UntoldAwards.ofNomination("t.nomination_id"))
            .about(UntoldAwards.caseOf("t.nomination_id"))
            .nothing(ROW, "id", "nomination_id")
            .person("who did it", "actor_id")
            .fact("what was done when", "at", "kind")
            .nothing("ids, dates and words of ours, nothing typed", "arguments"));
  }
}
