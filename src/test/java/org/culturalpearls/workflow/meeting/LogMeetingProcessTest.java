package org.culturalpearls.workflow.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.mentoring.meeting.MeetingView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.forms.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CoversModel("LogMeetingProcess")
@ApplicationTest
public class LogMeetingProcessTest {

  private static final String PROCESS = "LogMeetingProcess";

  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private HistoryService history;
  @Autowired private MentoringService mentorings;
  @Autowired private MeetingService meetings;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void logsAMeetingInTheCaseThatWasChosen() {
    Pair town = active();
    Task task = start(town.mentee());
    assertThat(task.getAssignee()).isEqualTo("person-" + town.mentee().value());
    assertThat(task.getDueDate()).isNotNull();

    engine.submit(town.mentee(), task, meeting(town));

    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_MeetingLogged")
        .doesNotContain("EndEvent_LogDiscarded");
    MeetingView logged = meetings.meetings(town.lead(), town.mentoring()).get(0);
    assertThat(logged.notes()).isEqualTo("We walked through the harbour.");
    assertThat(logged.people()).containsExactlyInAnyOrder(town.mentee(), town.lead());
    assertThat(logged.steps()).isEmpty();
    assertThat(engine.openTasks(town.key())).doesNotContain("UserTask_DoAgreedStep");
  }

  @Test
  void makesATaskOfEachAgreedStep() {
    Pair town = active();
    Map<String, Object> sent = meeting(town);
    sent.putAll(step(1, town.secondMentee()));
    sent.putAll(step(3, town.lead()));

    engine.submit(town.lead(), start(town.lead()), sent);

    assertThat(engine.tasks(town.key(), "UserTask_DoAgreedStep"))
        .extracting(Task::getAssignee)
        .containsExactlyInAnyOrder(
            "person-" + town.secondMentee().value(), "person-" + town.lead().value());
    assertThat(meetings.counts(town.lead(), town.mentoring()).openSteps()).isEqualTo(2);
  }

  @Test
  void namesTheMilestonesThatWereTalkedAbout() {
    Pair town = towns.withLead();
    planned.bringIntoForce(town.town(), town.lead());
    Task task = start(town.lead());
    String milestone =
        engine.form(town.lead(), task).options().get("milestoneChoices").get(0).value();

    engine.submit(town.lead(), task, with(town, "milestones", List.of(milestone)));

    assertThat(meetings.meetings(town.mentee(), town.mentoring()).get(0).milestones())
        .containsExactly(new MilestoneId(Long.parseLong(milestone)));
    assertRefused(
        town.lead(),
        start(town.lead()),
        with(town, "milestones", List.of(milestone, milestone)),
        "milestones");
  }

  @Test
  void logsFromAPageByTheSameCommand() {
    Pair town = towns.withLead();

    meetings.log(
        town.lead(),
        new MeetingService.Log(
            town.mentoring(),
            LocalDate.of(2027, 1, 11),
            45,
            List.of(town.lead()),
            "The harbour master",
            "A call.",
            false,
            List.of(),
            List.of(
                new MeetingService.Log.Step("", null, null),
                new MeetingService.Log.Step(
                    "Send the map.", town.mentee(), LocalDate.of(2027, 1, 11)))));

    assertThat(engine.task(town.key(), "UserTask_DoAgreedStep").getAssignee())
        .isEqualTo("person-" + town.mentee().value());
    assertThat(meetings.meetings(town.mentee(), town.mentoring()).get(0).others())
        .isEqualTo("The harbour master");
  }

  @Test
  void showsCoordinatorsCountsAndOnlySharedNotes() {
    Pair town = active();
    engine.submit(town.lead(), start(town.lead()), meeting(town));
    assertThat(meetings.meetings(programme.coordinator(), town.mentoring())).isEmpty();

    Map<String, Object> shared = meeting(town);
    shared.put("shared", true);
    shared.put("notes", "For all to read.");
    engine.submit(town.mentee(), start(town.mentee()), shared);

    assertThat(meetings.meetings(programme.coordinator(), town.mentoring()))
        .extracting(MeetingView::notes)
        .containsExactly("For all to read.");
    var counts = meetings.counts(programme.coordinator(), town.mentoring());
    assertThat(counts.meetings()).isEqualTo(2);
    assertThat(counts.minutes()).isEqualTo(180);
  }

  @Test
  void keepsOtherTownsOut() {
    Pair town = active();
    Pair other = active();
    engine.submit(town.lead(), start(town.lead()), meeting(town));

    assertThatThrownBy(() -> meetings.meetings(other.lead(), town.mentoring()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> meetings.counts(other.mentee(), town.mentoring()))
        .isInstanceOf(NotFound.class);
    Task task = start(other.mentee());
    assertRefused(other.mentee(), task, meeting(town), "mentoring");
    assertThatThrownBy(() -> engine.form(town.mentee(), task)).isInstanceOf(NotFound.class);
  }

  @Test
  void offersAMentorAllOwnTownsWithTheirPeople() {
    PersonId mentor = programme.mentor(2);
    Pair one = towns.with(mentor, null);
    Pair two = towns.with(mentor, null);
    Task task = start(mentor);

    var form = engine.form(mentor, task);

    assertThat(values(form.options().get("mentorings")))
        .containsExactly("" + one.mentoring().value(), "" + two.mentoring().value());
    assertThat(values(form.options().get("persons")))
        .containsOnlyOnce("" + mentor.value())
        .contains("" + one.mentee().value(), "" + two.mentee().value());
    Map<String, Object> mixed = meeting(one);
    mixed.put("people", List.of("" + two.mentee().value()));
    assertRefused(mentor, task, mixed, "people");
  }

  @Test
  void letsSomebodyWithoutACaseDiscard() {
    PersonId person = programme.person("Without a case", Role.MENTEE);
    Task task = start(person);
    assertThat(engine.form(person, task).options().get("mentorings")).isEmpty();

    engine.submit(person, task, Map.of("decision", "discard"));

    assertThat(engine.isOpen(task)).isFalse();
    assertThat(
            history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityId("EndEvent_LogDiscarded")
                .count())
        .isOne();
  }

  @Test
  void refusesAStartWithAnything() {
    Case town = programme.newCase();
    assertThatThrownBy(() -> engine.start(town.mentee(), PROCESS, Map.of("mentoring", "1")))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains("mentoring"));
  }

  @ParameterizedTest
  @CsvSource({
    "notes, , notes",
    "notes, LONG, notes",
    "heldOn, , heldOn",
    "heldOn, tomorrow, heldOn",
    "heldOn, 2027-01-12, heldOn",
    "heldOn, 2020-01-12, heldOn",
    "mentoring, 0, mentoring",
    "mentoring, , mentoring",
    "others, LONG, others",
    "decision, keep, decision",
    "caseKey, 2027-rujiena, caseKey",
    "step1, Paint the shed, who1",
    "by2, 2027-02-01, step2",
  })
  void refusesWhatTheFormDoesNotAllow(String key, String value, String field) {
    Pair town = active();
    Task task = start(town.mentee());
    Map<String, Object> sent = meeting(town);
    sent.put(key, "LONG".equals(value) ? "x".repeat(8001) : value);
    assertRefused(town.mentee(), task, sent, field);
    assertThat(meetings.meetings(town.mentee(), town.mentoring())).isEmpty();
  }

  @Test
  void refusesLengthsPeopleAndDatesOutsideTheirLimits() {
    Pair town = active();
    Task task = start(town.mentee());
    assertRefused(town.mentee(), task, with(town, "minutes", 0), "minutes");
    assertRefused(town.mentee(), task, with(town, "minutes", "sixty"), "minutes");
    assertRefused(town.mentee(), task, with(town, "minutes", 721), "minutes");
    assertRefused(town.mentee(), task, with(town, "people", List.of()), "people");
    assertRefused(town.mentee(), task, with(town, "people", List.of("1")), "people");
    assertRefused(town.mentee(), task, with(town, "milestones", List.of("1")), "milestones");
    Map<String, Object> late = meeting(town);
    late.putAll(step(2, town.lead()));
    late.put("by2", "2028-01-01");
    assertRefused(town.mentee(), task, late, "by2");
    assertRefused(town.mentee(), task, Map.of(), "decision");
    assertRefused(
        town.mentee(), task, Map.of("decision", "discard", "notes", "Not asked"), "notes");
  }

  private void assertRefused(PersonId person, Task task, Map<String, Object> sent, String field) {
    assertThatThrownBy(() -> engine.submit(person, task, sent))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains(field));
    assertThat(engine.isOpen(task)).isTrue();
  }

  private Pair active() {
    return towns.withLead();
  }

  private Task start(PersonId person) {
    return engine.start(person, PROCESS, Map.of());
  }

  public static Map<String, Object> meeting(Pair town) {
    Map<String, Object> sent = new HashMap<>();
    sent.put("decision", "log");
    sent.put("mentoring", "" + town.mentoring().value());
    sent.put("heldOn", "2027-01-08");
    sent.put("minutes", 90);
    sent.put("people", List.of("" + town.mentee().value(), "" + town.lead().value()));
    sent.put("notes", "We walked through the harbour.");
    return sent;
  }

  public static Map<String, Object> step(int row, PersonId who) {
    return Map.of(
        "step" + row, "Ask the choir.", "who" + row, "" + who.value(), "by" + row, "2027-02-01");
  }

  private static Map<String, Object> with(Pair town, String key, Object value) {
    Map<String, Object> sent = meeting(town);
    sent.put(key, value);
    return sent;
  }

  private static List<String> values(List<Option> options) {
    return options.stream().map(Option::value).toList();
  }
}
