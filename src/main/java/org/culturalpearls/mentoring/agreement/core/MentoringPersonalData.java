package org.culturalpearls.mentoring.agreement.core;

import static org.culturalpearls.shared.personaldata.Whose.by;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.culturalpearls.shared.personaldata.Whose;
import org.springframework.stereotype.Component;

/** Declares the personal data in mentorings, from the proposal to the agreement and the end. */
@Component
public class MentoringPersonalData implements PersonalDataInventory {

  public static final String ROW = "bookkeeping of the row";
  public static final String PROCESS = "dates of the process";
  public static final String TOWN = "written for the mentoring, which it outlives";
  public static final String FEW = "written for coordinators only";
  static final String OF_CASE =
      "(select p.case_key from participation p where p.id = t.participation_id)";
  public static final String OF_MENTORING =
      """
      (select p.case_key from participation p join mentoring m on m.participation_id = p.id
       where m.id = t.mentoring_id)""";

  /**
   * The current readers of meetings and the agreement: the town's team, and its mentors of any
   * time.
   */
  public static final String OF_EITHER_SIDE =
      """
      exists (select 1 from mentoring m where m.id = t.mentoring_id
        and (m.lead_id = :person or m.twin_id = :person or exists (select 1 from team_member a
          where a.participation_id = m.participation_id and a.person_id = :person)))""";

  /** The row holds only the wish; the history of the case holds its author. */
  private static final Whose CHANGE_ASKED =
      Whose.query(
          """
          select e.actor_id from case_event e join mentoring m
            on m.participation_id = e.participation_id
          where m.id = t.mentoring_id and e.kind = 'agreement.change-asked'
          order by e.id desc limit 1""");

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("mentoring")
            .inCase(OF_CASE, "/agreement")
            .nothing(ROW, "id", "version", "participation_id")
            .person("who mentors", "lead_id", "twin_id")
            .fact("how it went and when", "state", "active_since", "ends_on", "ended_at")
            .nothing("when it was looked for", "sought_at")
            .text(Whose.OFFICE, TOWN, "end_reason"),
        PersonalDataTable.of("mentor_proposal")
            .inCase(OF_MENTORING, "")
            .nothing(ROW, "id", "version", "mentoring_id")
            .person("who was asked", "person_id")
            .fact("what was asked and answered when", "part", "state", "asked_at", "answered_at")
            .nothing(PROCESS, "answer_by")
            .privateText(by("person_id"), FEW, "reason"),
        PersonalDataTable.of("agreement")
            .inCase(OF_MENTORING, "/agreement")
            .namedBy("t.mentoring_id::text")
            .nothing(ROW, "mentoring_id", "version")
            .text(by("drafted_by"), TOWN, "aims")
            .shownTo("t.confirmed_by = :person and " + OF_EITHER_SIDE, "aims")
            .text(CHANGE_ASKED, TOWN, "change_asked")
            .fact("what was agreed", "rhythm", "ends_on")
            .person("who drafted and who signed", "drafted_by", "confirmed_by")
            .fact(by("drafted_by"), "when it was drafted", "drafted_at")
            .fact(by("confirmed_by"), "when it was signed", "confirmed_at")
            .nothing(PROCESS, "answer_by"),
        PersonalDataTable.of("agreement_language")
            .namedBy("t.mentoring_id::text")
            .nothing("of the mentoring", "mentoring_id", "language"),
        PersonalDataTable.of("end_request")
            .inCase(OF_MENTORING, "/agreement")
            .nothing(ROW, "id", "mentoring_id")
            .person("who asked", "requested_by")
            .fact("when and for when", "requested_at", "ends_on")
            .privateText(by("requested_by"), FEW, "reason"),
        PersonalDataTable.of("leaving")
            .inCase(OF_CASE, "")
            .namedBy("t.participation_id::text")
            .nothing(ROW, "participation_id")
            .person("who said it", "left_by")
            .fact("when", "left_at")
            .text(by("left_by"), "why the town left, which counts for the programme", "reason"),
        PersonalDataTable.of("mentoring_closure")
            .inCase(OF_MENTORING, "/handovers")
            .namedBy("t.mentoring_id::text")
            .nothing(ROW, "mentoring_id", "version")
            .nothing(PROCESS, "feedback_by", "feedback_ended_at")
            .fact("how and when it was closed", "outcome", "closed_at")
            .text(by("closed_by"), TOWN, "reason", "handover_note")
            .person("who closed it", "closed_by"),
        PersonalDataTable.of("final_feedback")
            .inCase(OF_MENTORING, "/check-ins")
            .namedBy("t.mentoring_id::text || '/' || t.side")
            .nothing(ROW, "mentoring_id")
            .person("who gave it", "person_id")
            .fact("what was said when", "side", "given_at", "rating")
            .text(by("person_id"), TOWN, "result")
            .privateText(by("person_id"), FEW, "advice"));
  }
}
