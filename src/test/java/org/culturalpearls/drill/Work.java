package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.Visitor;

/**
 * What people do during a drill, over HTTP: a mentor logs meetings, each with three steps that the
 * town's mentee has agreed to (three rows, processes, tasks and mails), and the mentee does them.
 */
class Work {

  static final int STEPS = 3;

  private static final String NOTES = "Drill.";

  private static final String TOWN = "Saarelinn";

  private final Visitor mentor;
  private final Visitor mentee;
  private final String path;
  private final String menteeId;

  /** The same people with the sessions that they have, on the node that follows. */
  Work(Work before, String address) {
    mentor = before.mentor.at(address);
    mentee = before.mentee.at(address);
    path = before.path;
    menteeId = before.menteeId;
  }

  Work(DemoDatabase database, String address) throws SQLException {
    mentor = loggedIn(address, "mentor1");
    mentee = loggedIn(address, "mentee1");
    menteeId = database.value("select id from person where email = 'mentee1@example.org'");
    path =
        database.value(
            "select '/cases/' || p.case_key from participation p"
                + " join municipality m on m.id = p.municipality_id where m.name = '"
                + TOWN
                + "'");
  }

  static Visitor loggedIn(String address, String login) {
    return new Visitor(address).logIn(login + "@example.org", DemoDatabase.PASSWORD);
  }

  /** Logs a meeting; three mails go to the mentee. */
  void meeting() {
    assertThat(meeting(NOTES)).isEqualTo(302);
  }

  /** The same with notes that tell it from others; answers the status. */
  int meeting(String notes) {
    LocalDate today = LocalDate.now();
    Map<String, String> form = new HashMap<>();
    form.put("heldOn", today.minusDays(2).toString());
    form.put("minutes", "60");
    form.put("people", menteeId);
    form.put("notes", notes);
    for (int i = 1; i <= STEPS; i++) {
      form.put("step" + i, "Ask for the keys " + i);
      form.put("who" + i, menteeId);
      form.put("by" + i, today.plusDays(30).toString());
    }
    return mentor.post(path + "/meetings/new", form).statusCode();
  }

  void meetings(int mails) {
    for (int i = 0; i < mails; i += STEPS) {
      meeting();
    }
  }

  /** The mentee's open tasks out of these meetings. */
  List<String> openTasks(DemoDatabase database) throws SQLException {
    return database.values(
        "select id_ from act_ru_task where task_def_key_ = 'UserTask_DoAgreedStep'"
            + " and assignee_ = 'person-"
            + menteeId
            + "' order by create_time_, id_");
  }

  /** The mentee does a task; answers the status. */
  int complete(String task) {
    return mentee.post("/tasks/" + task, Map.of("answer", "done")).statusCode();
  }
}
