package org.culturalpearls.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.notification.reminder.Reminding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders follow the date that a coordinator changes by the call that Tasklist makes. */
@ServerTest
class ReminderDatesInTasklistIT {

  private static final String ASSESS = "UserTask_AssessPreparedness";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private Reminding reminding;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Case town;
  private Visitor coordinator;

  @BeforeEach
  void aTownAndNothingElseThatIsDue() {
    clock.reset();
    jdbc.sql("update task_reminder set next_at = null").update();
    town = programme.newCase();
    coordinator = visitors.loggedIn(programme.coordinator());
  }

  @AfterEach
  void backToTheStart() {
    clock.reset();
  }

  @Test
  void changedBetweenTwoReminders() {
    due("\"2027-09-09T21:59:00.000+0000\"");
    at("2027-09-02T06:00:00Z");
    assertThat(given()).containsExactly("2027-09-02 BEFORE7");

    due("\"2027-09-16T21:59:00.000+0000\"");
    at("2027-09-08T06:00:00Z");
    assertThat(given()).hasSize(1);
    at("2027-09-09T06:00:00Z");
    at("2027-09-15T06:00:00Z");
    assertThat(given())
        .containsExactly("2027-09-02 BEFORE7", "2027-09-09 BEFORE7", "2027-09-15 BEFORE1");

    due("null");
    at("2027-09-17T06:00:00Z");
    assertThat(given()).hasSize(3);
  }

  /** The whole task with another date, as Tasklist sends it. */
  private void due(String date) {
    String path =
        "/camunda/api/engine/engine/default/task/" + engine.task(town.key(), ASSESS).getId();
    String task = coordinator.call("GET", path, null).body();
    String changed = task.replaceFirst("\"due\":(\"[^\"]*\"|null)", "\"due\":" + date);
    assertThat(coordinator.call("PUT", path, changed).statusCode()).isEqualTo(204);
  }

  private void at(String moment) {
    clock.set(moment);
    boolean more = true;
    while (more) {
      more = reminding.remind();
    }
  }

  private List<String> given() {
    return jdbc.sql(
            """
            select split_part(m.unique_key, ':', 2) || ' ' || split_part(r.unique_key, ':', 3)
            from reminder r join mail m on m.id = r.mail_id where m.recipient_id = ? order by 1
            """)
        .param(town.mentee().value())
        .query(String.class)
        .list();
  }
}
