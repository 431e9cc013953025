package org.culturalpearls.plan.internal;

import static org.culturalpearls.shared.personaldata.Whose.by;
import static org.culturalpearls.shared.personaldata.Whose.byOf;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.culturalpearls.shared.personaldata.Whose;
import org.springframework.stereotype.Component;

/** Declares the personal data in plans, milestones and self-assessments. */
@Component
class PlanPersonalData implements PersonalDataInventory {

  private static final String ROW = "bookkeeping of the row";
  private static final String TOWN = "written for the town, which goes on with it";
  private static final String KEY = "(select c.case_key from participation c where c.id = %s)";
  private static final String OF_CASE = KEY.formatted("t.participation_id");
  private static final String TOWN_OF_PLAN =
      "(select p.participation_id from plan p where p.id = t.plan_id)";
  private static final String OF_PLAN = KEY.formatted(TOWN_OF_PLAN);
  private static final Whose GAVE_FEEDBACK = byOf("given_by", "plan_feedback", "plan_feedback_id");
  private static final Whose WROTE = by("edited_by");
  private static final Whose FROZE = byOf("frozen_by", "plan_version", "plan_version_id");
  private static final String TOWN_OF_VERSION =
      """
      (select p.participation_id from plan p join plan_version v on v.plan_id = p.id
       where v.id = t.plan_version_id)""";
  private static final String PLAN = "/plan/reading";
  private static final String ASSESSMENT = "/assessment";

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("plan")
            .inCase(OF_CASE, PLAN)
            .nothing(ROW, "id", "version", "participation_id", "last_version")
            .nothing("where the plan stands", "state", "feedback_rounds", "feedback_due_at")
            .nothing(
                "where the plan stands",
                "feedback_open_at",
                "feedback_wait_until",
                "feedback_missed")
            .nothing("where the plan stands", "extended_until", "change_state", "version_in_force")
            .text(by("edited_by"), TOWN, "vision")
            .person("who wrote last", "edited_by")
            .fact("when", "edited_at"),
        drafted("plan_challenge").text(WROTE, TOWN, "title", "description"),
        drafted("plan_asset")
            .text(WROTE, TOWN, "title", "description")
            .fact("with which challenges it helps", "challenge_ids"),
        measures(drafted("plan_measure"), WROTE, TOWN_OF_PLAN),
        costs(drafted("plan_cost"), WROTE),
        indicators(drafted("plan_indicator"), WROTE),
        milestones(drafted("plan_milestone"), WROTE, TOWN_OF_PLAN)
            .nothing("the measure to which it belongs", "measure_id"),
        PersonalDataTable.of("plan_version")
            .inCase(OF_PLAN, "/plan/versions")
            .nothing(ROW, "id", "plan_id")
            .fact("which version, when and why", "number", "occasion", "frozen_at")
            .person("who handed it in", "frozen_by")
            .text(by("frozen_by"), TOWN, "vision", "reason"),
        frozen("plan_version_challenge").text(FROZE, TOWN, "title", "description"),
        frozen("plan_version_asset")
            .text(FROZE, TOWN, "title", "description")
            .fact("with which challenges it helps", "challenge_ids"),
        measures(frozen("plan_version_measure"), FROZE, TOWN_OF_VERSION),
        costs(frozen("plan_version_cost"), FROZE),
        indicators(frozen("plan_version_indicator"), FROZE),
        milestones(frozen("plan_version_milestone"), FROZE, TOWN_OF_VERSION)
            .nothing("the measure to which it belongs", "measure_id"),
        PersonalDataTable.of("plan_feedback")
            .inCase(OF_PLAN, PLAN)
            .nothing(ROW, "id", "plan_id")
            .fact("what was said of which version when", "version_number", "given_at", "ready")
            .person("who said it", "given_by"),
        PersonalDataTable.of("plan_feedback_remark")
            .inCase(
                KEY.formatted(
                    """
                    (select p.participation_id from plan p join plan_feedback f on f.plan_id = p.id
                     where f.id = t.plan_feedback_id)"""),
                PLAN)
            .namedBy("t.plan_feedback_id::text || '/' || t.section")
            .nothing(ROW, "plan_feedback_id")
            .fact(GAVE_FEEDBACK, "about which part", "section")
            .text(GAVE_FEEDBACK, TOWN, "remark"),
        milestones(
                PersonalDataTable.of("milestone")
                    .inCase(KEY.formatted("t.participation_id"), "/milestones"),
                Whose.TOWN,
                "t.participation_id")
            .nothing(ROW, "id", "version", "participation_id", "planned_id")
            .fact("where it stands", "state", "participants")
            .nothing("dates of the process", "asked_date", "overdue_at")
            .nothing("dates of the process", "answer_due_at", "answer_open_at")
            .text(Whose.TOWN, TOWN, "evidence_link"),
        PersonalDataTable.of("milestone_event")
            .inCase(
                KEY.formatted(
                    "(select m.participation_id from milestone m where m.id = t.milestone_id)"),
                "/milestones")
            .nothing(ROW, "id", "milestone_id")
            .person("who did or said it", "person_id")
            .fact("what was done when", "at", "kind", "date", "participants")
            .text(by("person_id"), TOWN, "text", "evidence_link"),
        PersonalDataTable.of("self_assessment")
            .inCase(OF_CASE, ASSESSMENT)
            .nothing(ROW, "id", "participation_id")
            .person("who answered", "assessed_by")
            .fact("what was answered when", "assessed_at", "cooperation", "inclusion")
            .fact("what was answered when", "cultural_network", "places", "capacity")
            .fact("what was answered when", "crisis_readiness")
            .text(by("assessed_by"), TOWN, "note"),
        PersonalDataTable.of("self_assessment_level")
            .inCase(
                KEY.formatted(
                    """
                    (select a.participation_id from self_assessment a
                     where a.id = t.self_assessment_id)"""),
                ASSESSMENT)
            .namedBy("t.self_assessment_id::text || '/' || t.question")
            .nothing(ROW, "self_assessment_id")
            .person("who wrote down what the team agreed on", "agreed_by")
            .fact("what was agreed", "question", "level")
            .text(by("agreed_by"), TOWN, "evidence", "dissent"),
        PersonalDataTable.of("agreed_level")
            .inCase(OF_CASE, ASSESSMENT)
            .nothing(ROW, "id", "version", "participation_id")
            .person("who wrote down what the team agreed on", "agreed_by")
            .fact("what was agreed", "question", "level")
            .text(by("agreed_by"), TOWN, "evidence", "dissent"),
        PersonalDataTable.of("assessment_answer")
            .goesWithThePerson()
            .inCase(OF_CASE, ASSESSMENT)
            .namedBy("t.participation_id::text || '/' || t.person_id || '/' || t.question")
            .nothing(ROW, "participation_id")
            .person("who answered", "person_id")
            .fact("what was answered", "question", "level"));
  }

  private static PersonalDataTable drafted(String table) {
    return PersonalDataTable.of(table)
        .inCase(OF_PLAN, PLAN)
        .nothing(ROW, "id", "plan_id", "position", "version")
        .person("who wrote it last", "edited_by")
        .fact("when", "edited_at");
  }

  private static PersonalDataTable frozen(String table) {
    return PersonalDataTable.of(table)
        .inCase(KEY.formatted(TOWN_OF_VERSION), "/plan/versions")
        .namedBy("t.plan_version_id::text || '/' || t.row_id")
        .nothing(ROW, "plan_version_id", "row_id", "position");
  }

  private static PersonalDataTable measures(PersonalDataTable table, Whose author, String town) {
    String[] texts = {
      "title",
      "description",
      "for_whom",
      "owner_name",
      "second_owner_name",
      "partners",
      "source_words",
      "adaptation"
    };
    return table
        .person("who sees to it", "owner_id", "second_owner_id")
        .text(author, TOWN, texts)
        .shownTo(stillInTeam("(t.owner_id = :person or t.second_owner_id = :person)", town), texts)
        .fact("from when until when", "starts_on", "ends_on")
        .fact("from where it came", "source")
        .nothing("the page of its source", "source_path")
        .fact("which challenges it answers", "challenge_ids");
  }

  private static PersonalDataTable costs(PersonalDataTable table, Whose author) {
    return table
        .nothing("the measure to which it belongs", "measure_id")
        .text(author, TOWN, "title")
        .fact(author, "who bears how much", "bears", "planned", "spent");
  }

  private static PersonalDataTable indicators(PersonalDataTable table, Whose author) {
    return table
        .nothing("the measure to which it belongs", "measure_id")
        .text(author, TOWN, "title", "unit", "baseline_source")
        .fact(author, "how it is measured", "direction", "measured", "cumulative", "kit_key")
        .fact(author, "from where to where", "baseline", "baseline_on", "target", "target_on");
  }

  /** Also visible to a responsible person who is still in the town's team. */
  private static PersonalDataTable milestones(PersonalDataTable table, Whose author, String town) {
    String[] texts = {"title", "owner_name", "indicator", "target"};
    return table
        .person("who sees to it", "owner_id")
        .text(author, TOWN, texts)
        .shownTo(stillInTeam("t.owner_id = :person", town), texts)
        .fact("until when", "due_on");
  }

  private static String stillInTeam(String named, String town) {
    return named
        + " and exists (select 1 from team_member m"
        + " where m.person_id = :person and m.participation_id = "
        + town
        + ")";
  }
}
