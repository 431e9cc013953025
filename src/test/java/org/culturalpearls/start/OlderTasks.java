package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.DemoDatabase.PASSWORD;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.Html;
import org.culturalpearls.Visitor;

/** Does people's tasks on the portal's pages, each by somebody whose task it is. */
class OlderTasks {

  private static final LocalDate TODAY = LocalDate.now();
  private static final String SAID = "We met at the harbour.";

  /** One answer to each task, by its id without what all begin with. */
  private static final Map<String, Map<String, String>> ANSWERS =
      Map.ofEntries(
          Map.entry("ProposeMentor", Map.of("decision", "propose")),
          Map.entry("AcceptMentoring", Map.of("answer", "accept")),
          Map.entry(
              "DraftAgreement",
              Map.of("aims", SAID, "rhythm", "MONTHLY", "languages", "EN", "endsOn", in(200))),
          Map.entry("ConfirmAgreement", Map.of("answer", "confirm")),
          Map.entry(
              "AssessPreparedness",
              Map.of(
                  "cooperation", "3",
                  "inclusion", "3",
                  "culturalNetwork", "3",
                  "places", "3",
                  "capacity", "3",
                  "crisisReadiness", "3")),
          Map.entry("DraftPlan", Map.of("next", "feedback")),
          Map.entry("GivePlanFeedback", Map.of("ready", "yes")),
          Map.entry("SubmitPlan", Map.of("decision", "submit")),
          Map.entry("ReportMilestone", Map.of("next", "report", "done", SAID, "participants", "9")),
          Map.entry("GiveMilestoneFeedback", Map.of("decision", "reached")),
          Map.entry("ResolveOverdueMilestone", Map.of("resolution", "contact", "note", SAID)),
          Map.entry("AnswerAsMentee", Map.of("rating", "4", "progress", SAID)),
          Map.entry("AnswerAsMentor", Map.of("rating", "4", "progress", SAID)),
          Map.entry("GiveFinalFeedbackAsMentee", Map.of("rating", "4", "result", SAID)),
          Map.entry("GiveFinalFeedbackAsMentor", Map.of("rating", "4", "result", SAID)),
          Map.entry("CloseMentoring", Map.of("outcome", "ENDED_EARLY", "reason", SAID)),
          Map.entry("DoAgreedStep", Map.of("answer", "done")),
          Map.entry("DeclareConflict", Map.of("decision", "free")),
          Map.entry("DecidePreSelection", Map.of("decision", "notSelect", "reason", SAID)));

  private final DemoDatabase database;
  private final String address;
  private final Map<String, Visitor> visitors = new HashMap<>();

  OlderTasks(DemoDatabase database, String address) {
    this.database = database;
    this.address = address;
  }

  Visitor visitor(String email) {
    return visitors.computeIfAbsent(email, each -> new Visitor(address).logIn(each, PASSWORD));
  }

  /** Does it as a person does who opens its page first. */
  void complete(String task) throws SQLException {
    String what =
        database
            .value("select task_def_key_ from act_ru_task where id_ = '" + task + "'")
            .replace("UserTask_", "");
    Visitor person = visitor(whoDoes(task));
    HttpResponse<String> page = person.get("/tasks/" + task);
    assertThat(page.statusCode()).as(what).isEqualTo(200);
    Map<String, String> answer = new HashMap<>(ANSWERS.getOrDefault(what, Map.of()));
    switch (what) {
      case "ScoreNomination" -> score(task, person);
      case "DraftPlan" -> writePlan(task, person);
      case "ProposeMentor" ->
          answer.put("lead", Html.of(page).all("select#lead option:not([value=''])").get(0).val());
      default -> assertThat(answer).as(what).isNotEmpty();
    }
    if (!answer.isEmpty()) {
      assertTaken(person.post("/tasks/" + task, answer), what);
    }
  }

  private void score(String task, Visitor reviewer) throws SQLException {
    String path =
        "/reviews/"
            + database.value(
                """
                select v.long_ from act_ru_task t join act_ru_variable v
                  on v.proc_inst_id_ = t.proc_inst_id_ and v.name_ = 'reviewId'
                 where t.id_ = '%s'
                """
                    .formatted(task));
    Html page = Html.of(reviewer.get(path));
    Map<String, String> form = new HashMap<>(Map.of("submit", "true", "townRemarks", SAID));
    form.put("version", page.value("version"));
    page.all("[name~=^scores.*points$]").forEach(points -> form.put(points.attr("name"), "3"));
    assertTaken(reviewer.post(path, form), path);
  }

  private void writePlan(String task, Visitor mentee) throws SQLException {
    String path = "/cases/" + caseOf(task) + "/plan";
    assertTaken(
        mentee.post(
            path, Map.of("vision", SAID, "version", Html.of(mentee.get(path)).value("version"))),
        path);
    for (String kind : List.of("challenge", "measure")) {
      add(mentee, path, kind, Map.of("title", SAID, "source", "OWN"));
    }
    for (int number = 1; number <= 3; number++) {
      add(
          mentee,
          path,
          "milestone",
          Map.of("title", "A film", "ownerName", "The library", "dueOn", in(100)));
    }
  }

  private static void add(Visitor mentee, String path, String kind, Map<String, String> row) {
    String address = path + "/rows/" + kind + "/new";
    Map<String, String> form = new HashMap<>(row);
    form.put("_once", Html.of(mentee.get(address)).value("_once"));
    assertTaken(mentee.post(address, form), address);
  }

  private String caseOf(String task) throws SQLException {
    return database.value(
        """
        select e.business_key_ from act_ru_task t join act_ru_execution e
          on e.id_ = t.proc_inst_id_ where t.id_ = '%s'
        """
            .formatted(task));
  }

  /** Its assignee, or one of the group that may do it. */
  private String whoDoes(String task) throws SQLException {
    return database.value(
        """
        select p.email from act_ru_task t
          left join act_ru_identitylink l on l.task_id_ = t.id_ and l.group_id_ is not null
          join person p on 'person-' || p.id = t.assignee_
            or t.assignee_ is null
              and (l.group_id_ = 'coordinator' or l.group_id_ like 'office-%%')
              and p.email = 'coordinator@example.org'
            or t.assignee_ is null and exists
              (select 1 from team_member m where m.person_id = p.id
                and l.group_id_ = 'team-' || m.participation_id)
         where t.id_ = '%s' order by p.id
        """
            .formatted(task));
  }

  private static void assertTaken(HttpResponse<String> answer, String what) {
    assertThat(answer.statusCode())
        .as(what + ": " + answer.body().replaceAll("(?s).*<main|<[^>]*>|\\s+", " "))
        .isEqualTo(302);
  }

  private static String in(int days) {
    return TODAY.plusDays(days).toString();
  }
}
