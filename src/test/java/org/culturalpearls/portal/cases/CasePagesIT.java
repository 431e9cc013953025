package org.culturalpearls.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.Html;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.Visitors;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists of cases and the page of one, on the whole application. */
@ServerTest
class CasePagesIT {

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private Entering entering;
  @Autowired private TestProgramme tables;
  @Autowired private TestClock clock;
  @Autowired private Visitors visitors;
  @Autowired private MentoringService mentorings;
  @Autowired private PeopleService people;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void tellsWhereATownStandsWhoseTurnItIsAndWhatHappened() {
    Pair town = agreed().withLead();
    String name = people.person(town.lead()).name();

    String page = body(town.town().mentee(), "/cases/" + town.key());

    assertThat(page)
        .contains(town.town().town() + " writes its plan, with its mentor beside it.")
        .contains("Your turn: Assess preparedness. Due Monday 1 February 2027.")
        .contains(name + " accepted to mentor the town")
        .contains(name + " confirmed the agreement")
        .contains("Wednesday 1 December 2027");
  }

  @Test
  void linksTasksOnlyForWhoMayDoThem() {
    Case town = programme.newCase();
    String proposal = "/tasks/" + engine.task(town.key(), "UserTask_ProposeMentor").getId();
    String assessment = "/tasks/" + engine.task(town.key(), "UserTask_AssessPreparedness").getId();

    String mentees = body(town.mentee(), "/cases/" + town.key());
    assertThat(mentees).contains("Propose mentor", "The coordinators").doesNotContain(proposal);
    assertThat(mentees).contains(assessment);
    String coordinators = body(programme.coordinator(), "/cases/" + town.key());
    assertThat(coordinators).contains(proposal).doesNotContain(assessment);
  }

  @Test
  void keepsACaseFromStrangers() {
    Pair town = agreed().withLead();
    Pair other = agreed().withLead();
    for (PersonId stranger :
        List.of(
            other.town().mentee(),
            other.lead(),
            programme.person("Administrator", Role.ADMINISTRATOR))) {
      assertThat(visitors.loggedIn(stranger).get("/cases/" + town.key()).statusCode())
          .isEqualTo(404);
      assertThat(body(stranger, "/cases")).doesNotContain(town.key().value());
      assertThat(body(stranger, "/")).doesNotContain(town.key().value());
    }
  }

  @Test
  void doesNotTellOneSideThatTheOtherGivesCauseForConcern() {
    Pair town = agreed().withLead();
    engine.fire(town.key(), "CatchEvent_QuarterOver");
    engine.complete(
        town.town().mentee(),
        town.key(),
        "UserTask_AnswerAsMentee",
        Map.of("rating", "1", "progress", "None at all."));
    engine.complete(
        town.lead(),
        town.key(),
        "UserTask_AnswerAsMentor",
        Map.of("rating", "5", "progress", "A lot."));

    assertThat(body(town.lead(), "/cases/" + town.key())).doesNotContain("Look into");
    assertThat(body(town.town().mentee(), "/")).doesNotContain("Look into");
    assertThat(body(programme.coordinator(), "/cases/" + town.key())).contains("Look into");
  }

  @Test
  void saysNothingOfADecisionBeforeTheTownIsTold() {
    Entry checked = entering.submitted();
    assertUnchanged(
        checked,
        "UserTask_CheckEligibility",
        Map.of("decision", "notEligible", "reason", "A capital cannot enter."));
    Entry reviewed = entering.reviewed();
    assertUnchanged(
        reviewed,
        "UserTask_DecidePreSelection",
        Map.of("decision", "notSelect", "reason", "Others were stronger."));
  }

  private PersonId coordinatorInTeam(Entry entry) {
    PersonId second = entry.town().secondMentee();
    tables.giveRole(second, Role.COORDINATOR);
    return second;
  }

  private List<String> read(PersonId reader, String path) {
    return Stream.of(path, "/cases", "/")
        .flatMap(page -> Html.of(body(reader, page)).texts("main").stream())
        .map(text -> text.replaceFirst("Your login ends [^.]*", ""))
        .toList();
  }

  private void assertUnchanged(Entry entry, String task, Map<String, Object> decision) {
    String path = "/cases/" + entry.town().key();
    List<PersonId> team = List.of(entry.mentee(), coordinatorInTeam(entry));
    List<List<String>> before = team.stream().map(person -> read(person, path)).toList();
    assertThat(body(programme.coordinator(), path))
        .contains(engine.task(entry.town().key(), task).getId());
    engine.complete(programme.coordinator(), entry.town().key(), task, decision);
    assertThat(team.stream().map(person -> read(person, path)).toList()).isEqualTo(before);
  }

  @Test
  void leadsToTheProcessesInCockpitOnlyThoseWhoWatchThere() {
    Pair town = agreed().withLead();

    assertThat(body(programme.coordinator(), "/cases/" + town.key()))
        .contains("/camunda/app/cockpit/default/#/process-definition/PlanDevelopmentProcess:");
    for (PersonId other : List.of(town.town().mentee(), town.lead())) {
      assertThat(body(other, "/cases/" + town.key()))
          .doesNotContain("/process-definition/", "Running in Cockpit");
    }
  }

  @Test
  void saysInACopyWhatWasDoneWithoutKeys() {
    Pair town = agreed().withLead();

    for (PersonId person : List.of(town.lead(), town.town().mentee())) {
      String copy = body(person, "/me/data");
      assertThat(copy).contains("What you did in cases", "agreement: ");
      assertThat(Html.of(copy).texts("dd"))
          .isNotEmpty()
          .allSatisfy(
              each ->
                  assertThat(each)
                      .doesNotMatch("UserTask_\\w+|[A-Z]{2,}(_[A-Z]+)*|[a-z-]+\\.[a-z-]+"));
    }
  }

  @Test
  void letsCoordinatorsSearchAndOthersSeeTheirOwn() {
    Case town = programme.newCase();
    Case other = programme.newCase();

    assertThat(body(programme.coordinator(), "/cases?text=" + town.key()))
        .contains("/cases/" + town.key(), "Propose mentor")
        .doesNotContain("/cases/" + other.key());
    assertThat(body(programme.coordinator(), "/cases?text=atlantis&stage=LEFT&cycle=x"))
        .contains("No town is found");
    assertThat(body(town.mentee(), "/cases"))
        .contains("/cases/" + town.key())
        .doesNotContain("/cases/" + other.key(), "type=\"search\"");
    assertThat(body(programme.person("Juror", Role.JUROR), "/cases"))
        .contains("You have no case yet");
  }

  @Test
  void beginsWithTheTasksThatAreDueFirst() {
    Case town = programme.newCase();
    clock.advanceDays(30);
    assertThat(body(town.mentee(), "/"))
        .contains("Start with: Assess preparedness for " + town.town())
        .contains("Overdue by")
        .doesNotContain(", 23:59")
        .contains("The team of the town")
        .contains("/cases/" + town.key());
    assertThat(body(programme.person("Juror", Role.JUROR), "/tasks"))
        .contains("There is nothing for you to do now");
  }

  private AgreedTown agreed() {
    return new AgreedTown(programme, engine, mentorings);
  }

  private String body(PersonId reader, String path) {
    return visitors.loggedIn(reader).get(path).body();
  }
}
