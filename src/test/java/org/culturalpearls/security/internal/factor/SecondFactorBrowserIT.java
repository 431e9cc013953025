package org.culturalpearls.security.internal.factor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.culturalpearls.AuthenticatorApp;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestPassword;
import org.culturalpearls.browser.BrowserTest;
import org.culturalpearls.browser.Browsers;
import org.culturalpearls.browser.VirtualAuthenticator;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Passkeys, apps and recovery codes in Chromium, where staff need one of them. */
@BrowserTest
@Tag("alone")
@DirtiesContext
@TestPropertySource(properties = "pearls.second-factor.required=true")
class SecondFactorBrowserIT {

  private static final String OVERVIEW = "/me/second-factor";
  private static final String WITH_PASSKEY = "Log in with a passkey";

  @Autowired private Programme programme;
  @Autowired private PeopleService people;
  @Autowired private Browsers browsers;
  @Autowired private Engine engine;
  @Autowired private SecondFactors factors;
  @Autowired private TransactionOperations transactions;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private PersonId person;
  private Page page;
  private VirtualAuthenticator device;

  @BeforeEach
  void somebodyWithADevice() {
    clock.reset();
    person = programme.person("Ilze Kalna", Role.MENTEE);
    page = browsers.page();
    device = VirtualAuthenticator.of(page);
  }

  @Test
  void bothAreSetUpEachGetsInAndOneThatIsLostIsReplacedByACode() {
    browsers.logIn(page, person);
    List<String> codes = addPasskey("My phone");
    assertThat(codes).hasSize(10);
    logOut();

    page.getByText(WITH_PASSKEY).click();
    assertThat(page).hasURL(Pattern.compile("/$"));
    AuthenticatorApp app = setUpApp();
    codes = page.locator(".once code").allTextContents();
    logOut();

    typePassword();
    clock.advance(Duration.ofSeconds(30));
    page.fill("#code", app.code(clock.instant()));
    page.locator("main form button[type=submit]").first().click();
    assertThat(page).hasURL(Pattern.compile("/$"));
    logOut();

    typePassword();
    page.getByText(WITH_PASSKEY).click();
    assertThat(page).hasURL(Pattern.compile("/$"));
    logOut();

    device.isLost();
    typePassword();
    page.fill("#code", codes.get(0));
    page.locator("main form button[type=submit]").first().click();
    page.navigate(OVERVIEW);
    page.locator("td form button").click();
    assertThat(page.locator("main")).containsText("It is removed");
    assertThat(page.locator("main")).containsText("You have 9 recovery codes left");
    assertThat(page.locator("main")).not().containsText("My phone");
    assertThat(kinds())
        .contains("FACTOR_ADDED", "LOGIN_BY_PASSKEY", "FACTOR_REMOVED")
        .doesNotContain("LOGIN_FAILED");
  }

  @Test
  void aPasskeyConfirmsThatItIsYou() {
    browsers.logIn(page, person);
    addPasskey("My laptop");
    clock.advance(Duration.ofMinutes(10));

    page.navigate("/me/data");
    assertThat(page.locator("h1")).hasText("Confirm that it is you");
    page.getByText("Confirm with a passkey").click();

    assertThat(page.locator("h1")).containsText("Your data");
  }

  /** The browser of whoever holds it is told to ask for no finger, face or PIN. */
  @Test
  void aDeviceInOtherHandsGetsNobodyIn() {
    browsers.logIn(page, person);
    addPasskey("My phone");
    logOut();
    device.isInOtherHands();
    page.route(
        "**/login/passkey/options",
        call -> {
          APIResponse asked = call.fetch();
          call.fulfill(
              new Route.FulfillOptions()
                  .setResponse(asked)
                  .setBody(asked.text().replace("\"required\"", "\"discouraged\"")));
        });

    page.getByText(WITH_PASSKEY).click();

    assertThat(page.locator(".error-summary")).containsText("This passkey is not known here");
  }

  @Test
  void whereNoDeviceAnswersThePageSaysSo() {
    page.navigate("/login");
    page.route("**/login/passkey/options", Route::abort);

    page.getByText(WITH_PASSKEY).click();

    assertThat(page.getByText("Your device gave no passkey")).isVisible();
    assertThat(page.getByText(WITH_PASSKEY)).isEnabled();
  }

  @Test
  void aRemovedPasskeyIsNoneOfOurs() {
    browsers.logIn(page, person);
    addPasskey("My laptop");
    page.navigate(OVERVIEW);
    page.locator("td form button").click();
    logOut();

    page.getByText(WITH_PASSKEY).click();

    assertThat(page.locator(".error-summary")).containsText("This passkey is not known here");
  }

  @Test
  void anInvitedCoordinatorSetsOneUpAtTheFirstLogin() {
    PersonId invited = programme.person("Invited Coordinator", Role.COORDINATOR);
    browsers.logIn(page, invited);
    assertThat(page).hasURL(Pattern.compile(OVERVIEW + "/new$"));
    page.navigate("/cases");
    assertThat(page).hasURL(Pattern.compile(OVERVIEW + "/new$"));
    page.getByText("Add a passkey").click();

    assertThat(makePasskey("Office")).hasSize(10);
    page.getByText("I have kept them").click();

    page.navigate("/cases");
    assertThat(page).hasURL(Pattern.compile("/cases$"));
    page.navigate(OVERVIEW);
    page.locator("td form button").click();
    assertThat(page.locator("main")).containsText("this is the last one that you have");
    page.navigate(OVERVIEW);
    assertThat(page.locator("main")).containsText("Office");
  }

  /** What stands behind the # no server sees: each form of the login hands it on. */
  @Test
  void aLinkToATaskOfTasklistLeadsThroughBothStepsToThatTask() {
    Case town = programme.newCase();
    person = town.mentee();
    browsers.logIn(page, person);
    AuthenticatorApp app = setUpApp();
    logOut();
    clock.advance(Duration.ofSeconds(30));
    String task = engine.task(town.key(), "UserTask_AssessPreparedness").getId();

    page.navigate("/camunda/app/tasklist/default/#/?task=" + task);
    typePassword();
    page.fill("#code", app.code(clock.instant()));
    page.locator("main form button[type=submit]").first().click();

    assertThat(page.locator(".task-details h2.task")).containsText("Assess preparedness");
  }

  @Test
  void theLastAdministratorComesBackByACommandOnTheServer() {
    person = programme.person("Last Administrator", Role.ADMINISTRATOR);
    browsers.logIn(page, person);
    page.getByText("Add a passkey").click();
    makePasskey("Lost at sea");
    logOut();
    device.isLost();
    typePassword();
    assertThat(page.locator("h1")).hasText("Enter your code");

    removedOnTheServer();

    page.navigate("/login");
    typePassword();
    assertThat(page).hasURL(Pattern.compile(OVERVIEW + "/new$"));
    assertThat(kinds()).startsWith("LOGIN", "FACTOR_REMOVED");
    setUpApp();
    page.navigate("/people");
    assertThat(page).hasURL(Pattern.compile("/people$"));
  }

  private void removedOnTheServer() {
    MockEnvironment environment = new MockEnvironment();
    environment.setProperty("remove-second-factor-of", people.person(person).email());
    ApplicationReadyEvent ready = mock(ApplicationReadyEvent.class);
    ConfigurableApplicationContext started = mock(ConfigurableApplicationContext.class);
    when(ready.getApplicationContext()).thenReturn(started);
    new RemovalCommand(environment, people, factors, transactions, events).run(ready);
    verify(started).close();
  }

  private List<String> addPasskey(String name) {
    page.navigate(OVERVIEW);
    page.getByText("Add a passkey").click();
    return makePasskey(name);
  }

  /** Returns the recovery codes that are shown. */
  private List<String> makePasskey(String name) {
    page.fill("#name", name);
    page.getByText("Make the passkey").click();
    assertThat(page.locator("table")).containsText(name);
    return page.locator(".once code").allTextContents();
  }

  private AuthenticatorApp setUpApp() {
    page.navigate(OVERVIEW + "/new");
    AuthenticatorApp app = new AuthenticatorApp(page.locator(".once code").textContent());
    page.fill("#code", app.code(clock.instant()));
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator("main")).containsText("Keep your recovery codes");
    return app;
  }

  private void typePassword() {
    page.fill("#email", people.person(person).email());
    page.fill("#password", TestPassword.PASSWORD);
    page.locator("main form button[type=submit]").first().click();
  }

  private void logOut() {
    page.locator(".site-me form button").click();
    assertThat(page.locator("main")).containsText("You are logged out");
  }

  /** What the log says of this person, the newest first. */
  private List<String> kinds() {
    return jdbc.sql("select kind from security_event where person_id = ? order by id desc")
        .param(person.value())
        .query(String.class)
        .list();
  }
}
