package org.culturalpearls.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Nominations that go through their process, and what of it can be seen from outside. */
@ApplicationTest
abstract class NominationsInProcess {
  static final String PROCESS = "NominationProcess";
  static final String WRITE = "UserTask_WriteNomination";
  static final String CHECK = "UserTask_CheckEligibility";
  static final String COMPLETE = "UserTask_CompleteNomination";
  static final String DECIDE = "UserTask_DecidePreSelection";
  static final Map<String, Object> CONFIRM = Map.of("confirm", true);
  static final Map<String, Object> SELECT = Map.of("decision", "select");

  @Autowired Programme programme;
  @Autowired Entering entering;
  @Autowired PlannedTown planned;
  @Autowired Engine engine;
  @Autowired TestClock clock;
  @Autowired NominationService nominations;
  @Autowired ParticipationService participations;
  @Autowired PlanService plans;
  @Autowired TaskService tasks;

  @BeforeEach
  void theCallIsOpen() {
    clock.reset();
  }

  void submitPlan(Entry entry) {
    Case town = entry.town();
    planned.assess(town);
    planned.write(town);
    planned.handIn(town, "feedback");
    engine.complete(
        programme.coordinator(), town.key(), "UserTask_GivePlanFeedback", Map.of("ready", "yes"));
    engine.complete(town.mentee(), town.key(), "UserTask_SubmitPlan", Map.of("decision", "submit"));
  }

  void write(Entry entry, NominationSection section) {
    nominations.saveDraft(
        entry.mentee(),
        entry.id(),
        List.of(new NominationService.Write(section, 1, "More of it", "")));
  }

  void check(Entry entry, Map<String, Object> sent) {
    engine.complete(programme.coordinator(), entry.town().key(), CHECK, sent);
  }

  /** The town is not told yet. */
  void decideOnly(Entry entry, Map<String, Object> sent) {
    engine.complete(programme.coordinator(), entry.town().key(), DECIDE, sent);
  }

  void decide(Entry entry, Map<String, Object> sent) {
    decideOnly(entry, sent);
    entering.send(entry);
  }

  void broken(Entry entry, PersonId person, String task, Map<String, Object> sent, String field) {
    assertThatThrownBy(() -> engine.complete(person, entry.town().key(), task, sent))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains(field));
    assertThat(engine.openTasks(entry.town().key())).contains(task);
  }

  void refused(
      Entry entry,
      PersonId person,
      String task,
      Map<String, Object> sent,
      Class<? extends Throwable> how) {
    assertThatThrownBy(() -> engine.complete(person, entry.town().key(), task, sent))
        .isInstanceOf(how);
    assertThat(engine.openTasks(entry.town().key())).contains(task);
  }

  String shown(PersonId person, Entry entry, String task, String key) {
    return engine.form(person, engine.task(entry.town().key(), task)).values().get(key).toString();
  }

  List<String> groups(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .map(link -> link.getGroupId())
        .filter(group -> group != null)
        .sorted()
        .toList();
  }

  NominationState state(Entry entry) {
    return nominations.nomination(entry.mentee(), entry.id()).state();
  }

  Stage stage(Entry entry) {
    return participations.participation(entry.town().id()).stage();
  }

  PlanState planState(Entry entry) {
    return plans.plan(entry.mentee(), entry.town().id()).state();
  }

  static Date stockholm(String at) {
    Instant instant = LocalDateTime.parse(at).atZone(ZoneId.of("Europe/Stockholm")).toInstant();
    return Date.from(instant);
  }

  Entry mentoredInTheCycleOfTheAward() {
    var newcomer = programme.newcomer();
    entering.worksForItsTown(newcomer.mentee());
    entering.worksForItsTown(newcomer.secondMentee());
    var id =
        participations.start(
            programme.coordinator(),
            new ParticipationService.Start(
                newcomer.town(),
                entering.cycle(),
                List.of(newcomer.mentee(), newcomer.secondMentee()),
                newcomer.mentee(),
                Set.of(),
                Set.of(Language.EN)));
    Case town = programme.caseOf(newcomer, id);
    return entering.entry(
        nominations.start(town.mentee(), new NominationService.Start(entering.cycle(), id, "")),
        town);
  }

  void select(Entry entry) {
    entering.write(entry);
    entering.submit(entry);
    check(entry, Map.of("decision", "eligible"));
    engine.fire(entry.town().key(), "CatchEvent_PreSelectionOver");
    decide(entry, SELECT);
  }
}
