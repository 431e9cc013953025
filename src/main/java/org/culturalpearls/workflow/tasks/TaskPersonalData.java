package org.culturalpearls.workflow.tasks;

import static org.culturalpearls.shared.personaldata.Whose.by;

import java.util.List;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/**
 * Declares open tasks for a person's copy; done tasks are in our own case history. The engine has
 * only the ids of persons and no typed text, so nothing has to be erased in its tables.
 */
@Component
class TaskPersonalData implements PersonalDataInventory {

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("sent_form")
            .nothing("a number made by chance, and when a form came with it", "token", "sent_at"),
        PersonalDataTable.of("task_draft")
            .untold("true")
            .goesWithThePerson()
            .namedBy("t.task_id")
            .nothing("which task, and how often it was saved", "task_id", "version")
            .person("who typed it", "person_id")
            .fact("when", "saved_at")
            .privateText(by("person_id"), "only who typed it reads it", "typed"),
        PersonalDataTable.of("act_ru_task")
            .whose(
                """
                (t.assignee_ = 'person-' || cast(:person as text) or t.assignee_ is null and exists (
                  select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and l.group_id_ in (
                    select '%s' || m.participation_id from team_member m
                      where m.person_id = :person
                    union all select '%s' || m.id from mentoring m
                      where m.lead_id = :person or m.twin_id = :person)))"""
                    .formatted(TaskGroup.TEAM.prefix(), TaskGroup.MENTORS.prefix()))
            .inCase(
                "(select e.business_key_ from act_ru_execution e where e.id_ = t.proc_inst_id_)",
                "")
            .fact("what waits for the person", "name_", "create_time_", "due_date_"));
  }
}
