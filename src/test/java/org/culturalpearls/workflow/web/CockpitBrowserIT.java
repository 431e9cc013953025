package org.culturalpearls.workflow.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TrialProcess;
import org.culturalpearls.browser.BrowserTest;
import org.culturalpearls.browser.Browsers;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class CockpitBrowserIT {

  private static final Locator.GetByTextOptions EXACT_TEXT =
      new Locator.GetByTextOptions().setExact(true);

  private static final String RETRY = "[uib-tooltip='Increment Number of Retries of Failed Job']";

  private static final String INSTANCES = "tbody tr:has(a[href*='#/process-instance/'])";

  @Autowired private Browsers browsers;
  @Autowired private Programme programme;
  @Autowired private TrialProcess trial;

  @Test
  void coordinatorFindsAnInstanceByCaseKeySeesItsFailedJobAndRetriesIt() {
    trial.failed("2027-another");
    ProcessInstance instance = trial.failed("2027-rujiena");
    Page page = browsers.loggedIn(programme.person("Coordinator", Role.COORDINATOR));
    List<String> refused = new CopyOnWriteArrayList<>();
    page.onResponse(
        answer -> {
          if (answer.status() >= 400 && answer.url().contains("/camunda/")) {
            refused.add(answer.status() + " " + answer.url());
          }
        });

    page.navigate("/camunda/app/cockpit/default/#/processes");
    page.locator("table").getByText("Trial", EXACT_TEXT).click();
    searchByBusinessKey(page, "2027-rujiena");
    var found = page.locator(INSTANCES);
    assertThat(found).hasCount(1);
    found.locator("a").first().click();

    assertThat(page.locator("body")).containsText("2027-rujiena");
    assertThat(page.locator(".incidents-tab")).containsText("Unknown property used in expression");
    trial.repair(instance);
    page.locator(RETRY).click();
    page.locator(".modal-footer button[type=submit]").click();
    assertThat(page.locator(".modal-dialog")).containsText("finished successfully");

    assertThat(trial.job(instance).getRetries()).isEqualTo(1);
    trial.runJob(instance);
    assertThat(trial.job(instance)).isNull();
    assertThat(refused).isEmpty();
    page.context().close();
  }

  @Test
  void coordinatorComesFromACaseToItsInstances() {
    Case town = programme.newCase();
    programme.newCase();
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/cases/" + town.key());

    page.locator("aside a[href*='MentorMatchingProcess']").click();

    assertThat(page.locator(INSTANCES)).hasCount(1);
    assertThat(page.locator(INSTANCES)).containsText(town.key().value());
    page.context().close();
  }

  private static void searchByBusinessKey(Page page, String key) {
    assertThat(page.locator(INSTANCES).first()).isVisible();
    // Cockpit takes what is typed for a business key. Choosing that first would open a field, which
    // the next change of the address closes again.
    var criteria = page.getByPlaceholder("Add criteria");
    criteria.fill(key);
    criteria.press("Enter");
    assertThat(page.locator("[cam-widget-search-pill]")).containsText("Business Key");
  }

  @Test
  void offersNothingThatIsRefused() {
    ProcessInstance instance = trial.failed("2027-watched");
    Page page = browsers.loggedIn(programme.person("Coordinator", Role.COORDINATOR));

    page.navigate(
        "/camunda/app/cockpit/default/#/process-instance/"
            + instance.getId()
            + "/runtime?tab=incidents-tab");
    assertThat(page.locator(RETRY)).isVisible();
    for (String act :
        List.of(
            "Delete running process instance",
            "Add a new variable to Process Instance",
            "Suspend Process Instance",
            "Add annotation")) {
      assertThat(page.locator("[uib-tooltip='" + act + "']").first()).isHidden();
    }
    assertThat(page.locator(".ce-eol-banner")).isHidden();
    page.locator(".to-portal a").click();
    assertThat(page.locator("h1")).containsText("My tasks");
    page.context().close();
  }

  @Test
  void menteeIsRefused() {
    Page page = browsers.loggedIn(programme.newCase().mentee());

    var answer = page.navigate("/camunda/app/cockpit/default/");

    assertThat(answer.status()).isEqualTo(403);
    page.context().close();
  }
}
