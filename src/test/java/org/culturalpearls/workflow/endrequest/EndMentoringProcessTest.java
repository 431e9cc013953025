package org.culturalpearls.workflow.endrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoversModel("EndMentoringProcess")
@ApplicationTest
class EndMentoringProcessTest {

  private static final String PROCESS = "EndMentoringProcess";
  private static final String AGREED_END = "2027-12-01";

  @Autowired private AgreedTown towns;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private MentoringService mentorings;
  @Autowired private EndRequestService requests;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void recordsARequestForTheAgreedEnd() {
    Pair town = towns.withLead();

    engine.submit(town.mentee(), start(town.mentee()), request(town, AGREED_END));

    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_EndRequested")
        .doesNotContain("EndEvent_RequestDiscarded");
    assertThat(requests.requests(programme.coordinator(), town.mentoring()))
        .singleElement()
        .satisfies(request -> assertThat(request.requestedBy()).isEqualTo(town.mentee()));
    assertThatThrownBy(() -> requests.requests(town.lead(), town.mentoring()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void asksForFinalFeedbackAtOnceWhenTheEndIsToday() {
    Pair town = towns.withLead();

    engine.submit(town.lead(), start(town.lead()), request(town, "2027-01-11"));

    assertThat(engine.openTasks(town.key()))
        .contains("UserTask_GiveFinalFeedbackAsMentee", "UserTask_GiveFinalFeedbackAsMentor");
    assertThat(requests.choices(town.mentee())).isEmpty();
  }

  @Test
  void movesTheEndToTheDayThatWasWished() {
    Pair town = towns.withLead();

    engine.submit(town.mentee(), start(town.mentee()), request(town, "2027-05-31"));
    assertThat(requests.choices(town.mentee()))
        .singleElement()
        .satisfies(choice -> assertThat(choice.endsOn()).isEqualTo("2027-05-31"));
    engine.fire(town.key(), "CatchEvent_AgreedEndReached");

    assertThat(clock.instant()).isEqualTo("2027-05-31T22:00:00Z");
  }

  @Test
  void letsSomebodyWithoutACaseDiscard() {
    PersonId person = programme.person("Without a case", Role.MENTOR);
    Task task = start(person);
    assertThat(engine.form(person, task).options().get("mentorings")).isEmpty();

    engine.submit(person, task, Map.of("decision", "discard"));

    assertThat(engine.isOpen(task)).isFalse();
  }

  @Test
  void offersTheTwinNothing() {
    PersonId twin = programme.mentor(1);
    towns.with(programme.mentor(1), twin);
    assertThat(requests.choices(twin)).isEmpty();
  }

  @Test
  void refusesAStartWithAnything() {
    PersonId person = programme.person("Without a case", Role.MENTOR);
    assertThatThrownBy(() -> engine.start(person, PROCESS, Map.of("endRequested", true)))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains("endRequested"));
  }

  @Test
  void refusesWhatTheFormDoesNotAllow() {
    Pair town = towns.withLead();
    Pair other = towns.withLead();
    Task task = start(town.lead());

    assertRefused(town, task, "endsOn", "2027-01-10", "endsOn");
    assertRefused(town, task, "endsOn", "2027-12-02", "endsOn");
    assertRefused(town, task, "endsOn", "soon", "endsOn");
    assertRefused(town, task, "endsOn", null, "endsOn");
    assertRefused(town, task, "reason", " ", "reason");
    assertRefused(town, task, "reason", "x".repeat(2001), "reason");
    assertRefused(town, task, "mentoring", "" + other.mentoring().value(), "mentoring");
    assertRefused(town, task, "mentoring", null, "mentoring");
    assertRefused(town, task, "decision", "maybe", "decision");
    assertRefused(town, task, "endRequested", true, "endRequested");
    assertThatThrownBy(() -> engine.form(town.mentee(), task)).isInstanceOf(NotFound.class);
    assertThat(requests.requests(programme.coordinator(), town.mentoring())).isEmpty();
  }

  private void assertRefused(Pair town, Task task, String key, Object value, String field) {
    Map<String, Object> sent = request(town, AGREED_END);
    sent.put(key, value);
    assertThatThrownBy(() -> engine.submit(town.lead(), task, sent))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains(field));
    assertThat(engine.isOpen(task)).isTrue();
  }

  private Task start(PersonId person) {
    return engine.start(person, PROCESS, Map.of());
  }

  private static Map<String, Object> request(Pair town, String endsOn) {
    Map<String, Object> sent = new HashMap<>();
    sent.put("decision", "request");
    sent.put("mentoring", "" + town.mentoring().value());
    sent.put("endsOn", endsOn);
    sent.put("reason", "We have reached what we wanted.");
    return sent;
  }
}
