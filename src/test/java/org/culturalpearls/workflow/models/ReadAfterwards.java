package org.culturalpearls.workflow.models;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.Engine;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for an answer where people read it, and brings work back to those who did it. */
class ReadAfterwards {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final String CYCLE =
      """
      select c.id from cycle c where c.title_year::text = :key
      union select p.cycle_id from participation p where p.case_key = :key
      """;

  private static final String MILESTONE =
      """
      select m.id from milestone m join participation p on p.id = m.participation_id
      where p.case_key = :key order by m.due_on, m.id limit 1
      """;

  private final Engine engine;
  private final Visitors visitors;
  private final HistoryService history;
  private final JdbcClient jdbc;
  private final Map<PersonId, Visitor> sessions = new HashMap<>();

  ReadAfterwards(Engine engine, Visitors visitors, HistoryService history, JdbcClient jdbc) {
    this.engine = engine;
    this.visitors = visitors;
    this.history = history;
    this.jdbc = jdbc;
  }

  /** Of work that people begin themselves it is known only when they have chosen it. */
  String caseOf(TaskAtHand hand) {
    String key =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceId(hand.task().getProcessInstanceId())
            .singleResult()
            .getBusinessKey();
    return key != null
        ? key
        : jdbc.sql(
                """
                select p.case_key from participation p
                join team_member m on m.participation_id = p.id where m.person_id = ?
                """)
            .param(hand.doer().value())
            .query(String.class)
            .single();
  }

  /** Whether at each of these addresses one of those who have to do with the case reads it. */
  boolean shows(TaskAtHand hand, String key, FollowedField followed, Object value) {
    String words = followed.as().isEmpty() ? words(value) : followed.as();
    List<PersonId> readers = new ArrayList<>(hand.others());
    readers.add(hand.doer());
    return Arrays.stream(followed.read().split(" [+] "))
        .map(address -> path(key, address))
        .allMatch(
            path ->
                readers.stream().anyMatch(reader -> as(reader).get(path).body().contains(words)));
  }

  Visitor as(PersonId person) {
    return sessions.computeIfAbsent(person, visitors::loggedIn);
  }

  private static String words(Object value) {
    Object one = value instanceof List<?> several ? several.get(0) : value;
    return one.toString().matches("\\d{4}-\\d\\d-\\d\\d")
        ? LocalDate.parse(one.toString()).format(DAY)
        : one.toString();
  }

  private String path(String key, String address) {
    if (address.startsWith("task ")) {
      List<Task> open = engine.tasks(new CaseKey(key), address.substring(5));
      return "/tasks/" + (open.isEmpty() ? "none" : open.get(0).getId());
    }
    String path = address.replace("{caseKey}", key);
    if (path.contains("{cycleId}")) {
      path = path.replace("{cycleId}", id(CYCLE, key));
    }
    path = path.replace("{practice}", key.replaceFirst("^practice-", ""));
    return path.contains("{milestone}") ? path.replace("{milestone}", id(MILESTONE, key)) : path;
  }

  private PersonId editor() {
    return new PersonId(
        jdbc.sql("select min(person_id) from practice_checker").query(Long.class).single());
  }

  private String id(String query, String key) {
    return jdbc.sql(query).param("key", key).query(String.class).list().get(0);
  }

  /** The page of the task that opens when what was done is sent back. */
  FilledIn sentBack(TaskAtHand hand, String key, FollowedField followed) {
    PersonId mentor = hand.others().get(1);
    CaseKey of = new CaseKey(key);
    switch (followed.again()) {
      case "UserTask_ReportMilestone" ->
          engine.complete(
              mentor,
              of,
              "UserTask_GiveMilestoneFeedback",
              Map.of("decision", "rework", "remarks", "Say more."));
      case "UserTask_DraftAgreement" ->
          engine.complete(
              mentor,
              of,
              "UserTask_ConfirmAgreement",
              Map.of("answer", "change", "change", "Meet more often."));
      case "UserTask_ChangePlan" ->
          engine.complete(
              mentor,
              of,
              "UserTask_AgreeToChangedPlan",
              Map.of("decision", "reword", "measures", "Say more."));
      case "UserTask_SubmitPractice" ->
          engine.complete(
              editor(),
              of,
              "UserTask_CheckPractice",
              Map.of("decision", "change", "story", "Say more."));
      default -> throw new AssertionError("nobody sends back to " + followed.again());
    }
    String task = engine.task(of, followed.again()).getId();
    return new FilledIn(as(hand.doer()).get("/tasks/" + task).body());
  }
}
