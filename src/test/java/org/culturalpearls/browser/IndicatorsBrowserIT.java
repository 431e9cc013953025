package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.ValueQuestionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team enters what it measures, takes some of it back, and says where a measure stands. */
@BrowserTest
class IndicatorsBrowserIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private PlanContentService rows;
  @Autowired private ValueQuestionService questions;
  @Autowired private LinkService links;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  private Case town;
  private PersonId mentor;
  private String path;

  @BeforeEach
  void aPlanInForceWithAnIndicator() {
    clock.reset();
    town = programme.newCase();
    mentor = programme.mentor(1);
    path = "/cases/" + town.key() + "/indicators";
    agreed.match(town, mentor, null);
    planned.assess(town);
    planned.write(town);
    RowId measure =
        rows.add(town.mentee(), town.id(), Measure.of("Open the cinema on Sundays", ""));
    rows.add(town.mentee(), town.id(), Indicators.guests(measure));
    planned.submit(town, mentor);
    clock.set("2027-04-10T09:00:00Z");
  }

  @Test
  void whoIsAskedByMailEntersTheValueWithoutALogin() {
    questions.ask();
    clock.set("2027-05-12T09:00:00Z");
    questions.ask();
    String link = "/values/" + links.token(asked());
    Page reader = browsers.page();
    reader.navigate(link);
    assertThat(reader.locator("h1")).containsText("Enter values for " + town.town());
    Axe.findsNothingOn(reader, "values-asked");
    button(reader, "Save the values");
    assertThat(reader.locator(".error-summary")).containsText("How many come?");
    Axe.findsNothingOn(reader, "values-refused");
    reader.getByLabel("Value of today, in: people").fill("17,5");
    button(reader, "Save the values");
    assertThat(reader.locator(".notice")).containsText("The values are saved.");
    Axe.findsNothingOn(reader, "values-entered");
    reader.navigate(link);
    assertThat(reader.locator("main")).containsText("This link was used already");

    Page team = browsers.loggedIn(town.mentee());
    team.navigate(path);
    assertThat(team.locator("main")).containsText("17.5 people");
  }

  /** The measure names no owner: the lead of the team is asked. */
  private LinkId asked() {
    return new LinkId(
        jdbc.sql(
                """
                select max(id) from invitation where target like 'values %' and person_id = :person
                """)
            .param("person", town.mentee().value())
            .query(Long.class)
            .single());
  }

  @Test
  void aTeamMeasuresAndTheMentorReads() {
    Page team = browsers.loggedIn(town.mentee());
    team.navigate(path);
    assertThat(team.locator("main")).containsText("no value yet");
    Axe.findsNothingOn(team, "indicators-none");
    link(team, "Enter a value: How many come?");
    button(team, "Save the value");
    assertThat(team.locator(".error-summary")).containsText("Day: ");
    assertThat(team.locator(".error-summary")).containsText("Value: ");
    Axe.findsNothingOn(team, "indicator-refused");
    List<String> amounts = List.of("12", "30.5", "44");
    for (int i = 0; i < amounts.size(); i++) {
      team.getByLabel("Day").first().fill(LocalDate.of(2027, 2, 1).plusMonths(i).toString());
      team.getByLabel("Value in: people").fill(amounts.get(i));
      team.getByLabel("Note").fill("Counted at the door");
      button(team, "Save the value");
      assertThat(team.locator(".notice")).containsText("The value is saved.");
    }
    assertThat(team.locator("main")).containsText("44 people");
    Axe.findsNothingOn(team, "indicator");
    button(team, "Take back the value of 1 April 2027");
    assertThat(team.locator(".facts-list").first()).containsText("30.5 people");
    button(team, "Put back the value of 1 April 2027");
    assertThat(team.locator(".facts-list").first()).containsText("44 people");
    link(team, "Correct the value of 1 March 2027");
    Axe.findsNothingOn(team, "indicator-correct");
    team.getByLabel("Value in: people").fill("31");
    button(team, "Save the correction");

    team.navigate(path);
    link(team, "Say where it stands: Open the cinema on Sundays");
    team.getByLabel("at risk").check();
    button(team, "Save");
    assertThat(team.locator(".error-summary li")).hasCount(2);
    Axe.findsNothingOn(team, "measure-refused");
    team.getByLabel("Why").fill("The projector is broken.");
    team.getByLabel("Next step").fill("Ask the school for theirs.");
    button(team, "Save");
    assertThat(team.locator(".status.watch")).hasText("at risk");
    Axe.findsNothingOn(team, "indicators");

    Page reads = browsers.loggedIn(mentor);
    reads.navigate(path);
    assertThat(reads.locator("main")).containsText("Ask the school for theirs.");
    assertThat(reads.locator("main")).containsText("44 people");
    assertThat(reads.locator("main")).not().containsText("Enter a value");
    Axe.findsNothingOn(reads, "indicators-mentor");
    reads.navigate("/cases/" + town.key() + "/plan");
    assertThat(reads.locator("main")).containsText("Now 44, on 1 April 2027");
    Axe.findsNothingOn(reads, "plan-measured");
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)).first().click();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
