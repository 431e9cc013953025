package org.culturalpearls.mentoring.meeting.internal;

import static org.culturalpearls.mentoring.agreement.core.MentoringPersonalData.FEW;
import static org.culturalpearls.mentoring.agreement.core.MentoringPersonalData.OF_EITHER_SIDE;
import static org.culturalpearls.mentoring.agreement.core.MentoringPersonalData.OF_MENTORING;
import static org.culturalpearls.mentoring.agreement.core.MentoringPersonalData.PROCESS;
import static org.culturalpearls.mentoring.agreement.core.MentoringPersonalData.ROW;
import static org.culturalpearls.mentoring.agreement.core.MentoringPersonalData.TOWN;
import static org.culturalpearls.shared.personaldata.Whose.by;
import static org.culturalpearls.shared.personaldata.Whose.byOf;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in meetings, agreed steps and check-ins. */
@Component
class MeetingPersonalData implements PersonalDataInventory {

  private static final String MEETINGS = "/meetings";
  private static final String ATTENDED =
      """
      exists (select 1 from meeting_person a
        where a.meeting_id = t.id and a.person_id = :person)""";

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("meeting")
            .whose("(t.logged_by = :person or " + ATTENDED + ")")
            .inCase(OF_MENTORING, MEETINGS)
            .nothing(ROW, "id", "version", "mentoring_id")
            .fact("when and how long", "held_on", "minutes", "shared", "logged_at")
            .text(by("logged_by"), TOWN, "others", "notes")
            .shownTo(ATTENDED + " and " + OF_EITHER_SIDE, "others", "notes")
            .person("who logged it", "logged_by"),
        PersonalDataTable.of("meeting_person")
            .namedBy("t.meeting_id::text")
            .nothing(ROW, "meeting_id")
            .person("who took part", "person_id"),
        PersonalDataTable.of("meeting_milestone")
            .namedBy("t.meeting_id::text")
            .nothing("what was talked about", "meeting_id", "milestone_id"),
        PersonalDataTable.of("agreed_step")
            .inCase(OF_MENTORING, MEETINGS)
            .nothing(ROW, "id", "version", "meeting_id", "mentoring_id")
            .text(byOf("logged_by", "meeting", "meeting_id"), TOWN, "what")
            .text(by("finished_by"), TOWN, "reason")
            .shownTo("t.person_id = :person and " + OF_EITHER_SIDE, "what", "reason")
            .person("who does it, and who did", "person_id", "finished_by")
            .fact("until when, and how it went", "side", "due_on", "state", "finished_at")
            .nothing(PROCESS, "due_at"),
        PersonalDataTable.of("appointment")
            .inCase(OF_MENTORING, MEETINGS)
            .nothing(ROW, "id", "version", "mentoring_id")
            .person("who proposed it, agreed to it and changed it", "proposed_by", "answered_by")
            .person("who proposed it, agreed to it and changed it", "changed_by")
            .fact("when it was to be, and what became of it", "state", "side", "minutes")
            .fact("when it was to be, and what became of it", "proposed_at", "starts_at")
            .fact("when it was to be, and what became of it", "answered_at", "changed_at")
            .text(by("proposed_by"), TOWN, "place")
            .text(by("answered_by"), TOWN, "words")
            .text(by("changed_by"), TOWN, "reason")
            .nothing(PROCESS, "ask_at", "asked"),
        PersonalDataTable.of("appointment_time")
            .nothing("a time that was proposed", "appointment_id", "number", "starts_at"),
        PersonalDataTable.of("check_in")
            .inCase(OF_MENTORING, "/check-ins")
            .nothing(ROW, "id", "version", "mentoring_id")
            .fact("which quarter", "number")
            .nothing(PROCESS, "state", "opens_at", "answer_by", "closed_at")
            .person("who looked into it", "looked_into_by")
            .fact("when", "looked_into_at")
            .text(by("looked_into_by"), "what was found out for the programme", "finding"),
        PersonalDataTable.of("check_in_answer")
            .inCase(
                """
                (select p.case_key from participation p join mentoring m on m.participation_id = p.id
                 join check_in c on c.mentoring_id = m.id where c.id = t.check_in_id)""",
                "/check-ins")
            .namedBy("t.check_in_id::text || '/' || t.side")
            .nothing(ROW, "check_in_id")
            .person("who answered", "person_id")
            .fact("what was answered when", "side", "answered_at", "rating")
            .text(by("person_id"), TOWN, "progress")
            .privateText(by("person_id"), FEW, "obstacles", "note"),
        PersonalDataTable.of("check_in_concern")
            .namedBy("t.check_in_id::text")
            .nothing("why a coordinator was asked", "check_in_id", "concern"));
  }
}
