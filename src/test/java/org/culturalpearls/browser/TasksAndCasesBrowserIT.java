package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks, cases and the matching round in Chromium, with names as long as they come. */
@BrowserTest
class TasksAndCasesBrowserIT {

  private static final AtomicInteger TOWNS = new AtomicInteger();

  @Autowired private Programme programme;
  @Autowired private TestProgramme tables;
  @Autowired private ParticipationService participations;
  @Autowired private MentoringService mentorings;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  private PersonId mentee;
  private PersonId mentor;
  private ParticipationId town;
  private CaseKey key;

  @BeforeEach
  void aTownWithALongName() {
    clock.reset();
    mentor =
        tables.mentor("Wilhelmina Straßenbahnhaltestellenführer", Country.DE, 4, Theme.values());
    mentee = tables.person("Przemysław Wróblewski-Szczepański", Role.MENTEE);
    town = start("Bürgerbeteiligungsverfahrensbeschleunigung an der Oberwarnow", Country.DE);
    start("Szczebrzeszyn-Współzawodnictwo Śródmiejskie", Country.PL);
    key = participations.participation(town).caseKey();
  }

  private ParticipationId start(String name, Country country) {
    return participations.start(
        programme.coordinator(),
        new ParticipationService.Start(
            tables.town(TOWNS.incrementAndGet() + ". " + name, country),
            programme.cycle(),
            List.of(mentee),
            mentee,
            Set.of(Theme.LONELINESS, Theme.YOUTH_OUT_MIGRATION),
            Set.of(Language.DE, Language.EN)));
  }

  @Test
  void isReadByAllOnEveryWidth() {
    Page coordinator = browsers.loggedIn(programme.coordinator());
    look(coordinator, "/tasks", "home-coordinator");
    look(coordinator, "/cases", "cases");
    look(coordinator, "/cases?text=atlantis", "cases-none");
    look(coordinator, "/matching-round", "matching-round");
    look(coordinator, "/cases/" + key, "case-matching");
    look(coordinator, task("UserTask_ProposeMentor"), "task-propose");
    coordinator.locator("main button.button:not(.second)").click();
    Axe.findsNothingOn(coordinator, "task-refused");

    agreed();
    Page town = browsers.loggedIn(mentee);
    look(town, "/", "home-mentee");
    look(town, "/cases/" + key, "case-mentee");
    String meeting = engine.start(mentee, "LogMeetingProcess", Map.of()).getId();
    look(town, "/tasks/" + meeting, "task-meeting");
    look(town, "/tasks/gone", "task-not-found");
    look(town, "/start/LogMeetingProcess", "start-log-meeting");
    look(town, "/start/LeaveProgrammeProcess", "start-leave");
  }

  @Test
  void asksOnlyWhatTheOtherAnswersRaise() {
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate(task("UserTask_ProposeMentor"));
    assertThat(page.locator("#reason")).isHidden();
    assertThat(page.locator("#lead")).isVisible();
    page.getByLabel("Close without a match").check();
    assertThat(page.locator("#reason")).isVisible();
    assertThat(page.locator("#lead")).isHidden();
    page.fill("#reason", "Nobody speaks the language.");
    page.locator("main button.button:not(.second)").dblclick();
    page.waitForURL("**/tasks");

    assertThat(page.locator(".notice")).containsText("Done: Propose mentor");
    assertThat(mentorings.ofParticipation(town).get(0).state()).isEqualTo(MentoringState.NO_MATCH);
  }

  @Test
  void keepsWhatIsTypedWhenTheTaskIsTakenAndGivenBack() {
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate(task("UserTask_ProposeMentor"));
    page.getByLabel("Close without a match").check();
    page.fill("#reason", "Nobody speaks\nthe language.");
    page.locator("button[name=take]").click();
    assertThat(page.locator(".notice")).containsText("The task is yours now");
    assertThat(page.getByLabel("Close without a match")).isChecked();
    assertThat(page.locator("#reason")).hasValue("Nobody speaks\nthe language.");
    Axe.findsNothingOn(page, "task-taken-while-typing");

    page.locator("button[name=giveBack]").click();
    assertThat(page.locator("#reason")).hasValue("Nobody speaks\nthe language.");
    assertThat(page.locator("button[name=take]")).isVisible();
  }

  @Test
  void leadsFromTheRoundToTheMentors() {
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/matching-round");
    String lead = "#lead-" + mentorings.current(town).orElseThrow().id().value();
    while (page.locator(lead).count() == 0) {
      page.locator("[rel=next]").click();
      page.waitForLoadState();
    }
    for (var select : page.locator("select[name^=lead-], select[name^=twin-]").all()) {
      select.selectOption("");
    }
    page.selectOption(lead, "" + mentor.value());
    page.locator("main button.button").click();

    assertThat(page.locator(".notice")).containsText("One mentor is asked");
    assertThat(page.locator(lead)).hasCount(0);
    Page asked = browsers.loggedIn(mentor);
    asked.navigate("/");
    assertThat(asked.locator("main .button[href^='/tasks/']"))
        .containsText("Start with: Accept mentoring");
  }

  private void agreed() {
    engine.complete(
        programme.coordinator(),
        key,
        "UserTask_ProposeMentor",
        Map.of("decision", "propose", "lead", "" + mentor.value()));
    engine.complete(mentor, key, "UserTask_AcceptMentoring", Map.of("answer", "accept"));
    engine.complete(
        mentee,
        key,
        "UserTask_DraftAgreement",
        Map.of(
            "aims", "Bring people of all ages to the harbour.",
            "rhythm", "MONTHLY",
            "languages", List.of("DE"),
            "endsOn", "2027-12-01"));
    engine.complete(mentor, key, "UserTask_ConfirmAgreement", Map.of("answer", "confirm"));
  }

  private String task(String task) {
    return "/tasks/" + engine.task(key, task).getId();
  }

  private static void look(Page page, String path, String name) {
    page.navigate(path);
    Axe.findsNothingOn(page, name);
  }
}
