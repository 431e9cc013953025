package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.culturalpearls.browser.LinksByMail.BASE;
import static org.culturalpearls.browser.LinksByMail.last;
import static org.culturalpearls.browser.LinksByMail.path;
import static org.culturalpearls.browser.LinksByMail.token;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.culturalpearls.Engine;
import org.culturalpearls.Mails;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.StoredState;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestMailServer;
import org.culturalpearls.TestPassword;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Getting in by mail, with a real mail server, in Chromium and past it. */
@BrowserTest
@Tag("alone")
@DirtiesContext
@Import({Post.class, StoredState.class})
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
    properties = {
      "spring.mail.host=127.0.0.1",
      "pearls.mail.from=pearls@programme.example",
      "pearls.mail.base-address=https://pearls.programme.example/",
      "pearls.login.links-per-account=100"
    })
class SignInBrowserIT {

  private static final String NEW_PASSWORD = "ships in the harbour";

  @Autowired private Programme programme;
  @Autowired private PeopleService people;
  @Autowired private Browsers browsers;
  @Autowired private Visitors visitors;
  @Autowired private Engine engine;
  @Autowired private Post post;
  @Autowired private Mails mails;
  @Autowired private TestClock clock;
  @Autowired private StoredState stored;
  @Autowired private JdbcClient jdbc;

  private Case town;
  private PersonId mentee;
  private String email;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry registry) {
    registry.add("spring.mail.port", () -> TestMailServer.running().getSmtp().getPort());
  }

  @BeforeEach
  void aTownThatAssessesItself() {
    clock.reset();
    town = programme.newCase();
    mentee = town.mentee();
    email = visitors.email(mentee);
    post.deliver();
  }

  @Test
  void cookiesGoOverTlsOnlyAndNoOtherHostSetsThem() {
    Visitor visitor = visitors.stranger();
    HttpResponse<String> asked = visitor.get("/login");
    HttpResponse<String> entered =
        visitor.post("/login", Map.of("email", email, "password", TestPassword.PASSWORD));
    HttpResponse<String> tasks = visitor.get("/camunda/app/tasklist/default/");
    HttpResponse<String> left = visitor.post("/", "/logout", Map.of());

    assertThat(asked.headers().firstValue("Strict-Transport-Security").orElse(""))
        .startsWith("max-age=31536000");
    assertGuarded(asked, "__Host-form=");
    assertGuarded(entered, "__Host-JSESSIONID=");
    assertGuarded(left, "__Host-JSESSIONID=;");
    assertThat(tasks.headers().allValues("Set-Cookie"))
        .as("the engine's own, whose name its scripts know")
        .anyMatch(cookie -> cookie.startsWith("XSRF-TOKEN=") && cookie.contains("Secure"))
        .allMatch(cookie -> cookie.contains("Secure"));
  }

  private static void assertGuarded(HttpResponse<String> answer, String cookie) {
    assertThat(answer.headers().allValues("Set-Cookie"))
        .allMatch(set -> set.contains("Secure"))
        .anyMatch(set -> set.startsWith(cookie) && set.contains("Path=/;"));
  }

  @Test
  void whoForgotThePasswordChoosesAnotherAndComesHome() throws Exception {
    Visitor elsewhere = visitors.loggedIn(mentee);
    clock.advance(Duration.ofMinutes(1));
    Page page = browsers.page();
    page.navigate("/login");
    Axe.findsNothingOn(page, "login-mailed");
    page.getByText("Forgot your password?").click();
    Axe.findsNothingOn(page, "forgotten");
    page.fill("#email", email);
    page.locator("main form button").click();
    assertThat(page.locator("h1")).hasText("Look into your mail");
    Axe.findsNothingOn(page, "forgotten-sent");

    page.navigate(path(arrives("Choose a new password for BSR Cultural Pearls")));
    Axe.findsNothingOn(page, "new-password");
    page.fill("#password", NEW_PASSWORD);
    page.fill("#again", NEW_PASSWORD);
    page.locator("main form button").click();
    page.fill("#email", email);
    page.fill("#password", NEW_PASSWORD);
    page.locator("main form button[type=submit]").click();

    assertThat(page).hasURL(Pattern.compile("/$"));
    assertThat(elsewhere.get("/me").statusCode()).as("other sessions ended").isEqualTo(302);
    post.deliver();
    assertThat(last(email).getSubject())
        .isEqualTo("Your password for BSR Cultural Pearls was changed");
  }

  @Test
  void aLinkLeadsToTheTaskThatWasWantedAlsoInAnotherBrowser() throws Exception {
    String task = engine.task(town.key(), "UserTask_AssessPreparedness").getId();
    Page asking = browsers.page();
    asking.navigate("/tasks/" + task);
    asking.getByText("Log in with a link by mail").click();
    Axe.findsNothingOn(asking, "link");
    asking.fill("#email", email);
    asking.locator("main form button").click();
    assertThat(asking.locator("h1")).hasText("Look into your mail");
    Axe.findsNothingOn(asking, "link-sent");
    String path = path(arrives("Your link to log in to BSR Cultural Pearls"));

    Page opening = browsers.page();
    opening.navigate(path);
    Axe.findsNothingOn(opening, "link-open");
    opening.locator("main form button").click();

    assertThat(opening).hasURL(Pattern.compile("/tasks/" + task + "$"));
    opening.navigate("/camunda/app/tasklist/default/");
    assertThat(opening.locator(".app-name, .navbar-brand").first()).isVisible();
    asking.navigate(path);
    assertThat(asking.locator("main")).containsText("does not work any more");
    Axe.findsNothingOn(asking, "link-closed");
  }

  @Test
  void anInvitationGoesToItsPersonAndIsShownToNobodyElse(CapturedOutput log) throws Exception {
    PersonId newcomer = town.secondMentee();
    email = people.person(newcomer).email();
    Page inviter = browsers.loggedIn(programme.coordinator());
    inviter.navigate("/people/" + newcomer.value() + "/invitation");
    Axe.findsNothingOn(inviter, "invite-by-mail");
    inviter.locator("main form button").click();
    assertThat(inviter.locator(".notice")).containsText("The mail is on its way");
    Axe.findsNothingOn(inviter, "invited-by-mail");

    String token = token(arrives("Choose your password for BSR Cultural Pearls"));

    assertThat(inviter.content()).doesNotContain(token);
    inviter.navigate("/mails/" + mails.latestTo(newcomer));
    assertThat(inviter.locator("main")).containsText(BASE + "/invitation/…");
    assertThat(inviter.content()).doesNotContain(token);
    assertIsNowhere(token, log);

    visitors.stranger().post("/login/forgotten", Map.of("email", email));
    String later = token(arrives("Choose your password for BSR Cultural Pearls"));
    assertIsNowhere(later, log);
    assertThat(visitors.stranger().get("/invitation/" + token).statusCode()).isEqualTo(200);
  }

  @Test
  void aLinkIsUsedOnceAndItsTokenIsKeptNowhere(CapturedOutput log) throws Exception {
    String token = askedToken(visitors.stranger());
    Visitor visitor = visitors.stranger();

    HttpResponse<String> page = visitor.get("/login/link/" + token);
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(page.body()).contains(people.person(mentee).name());
    assertThat(visitor.get("/login/link/" + token).statusCode()).as("looked at").isEqualTo(200);
    assertThat(location(open(visitor, token))).endsWith("/");
    assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
    assertThat(open(visitors.stranger(), token).statusCode()).isEqualTo(410);
    assertThat(visitors.stranger().get("/login/link/" + token).statusCode()).isEqualTo(410);
    assertIsNowhere(token, log);
  }

  @Test
  void aLinkOpensNothingOnceItIsOldOrItsPersonIsDeactivated() throws Exception {
    String old = askedToken(visitors.stranger());
    clock.advance(Duration.ofMinutes(10));
    assertThat(open(visitors.stranger(), old).statusCode()).isEqualTo(410);

    String other = askedToken(visitors.stranger());
    people.deactivate(programme.coordinator(), mentee);
    assertThat(open(visitors.stranger(), other).statusCode()).isEqualTo(410);
  }

  @Test
  void aMailOfALinkThatIsTooOldIsNotSent() {
    visitors.stranger().post("/login/link", Map.of("email", email));
    awaitMail("SIGN_IN");
    clock.advance(Duration.ofMinutes(10));
    int before = Post.arrivedFor(email).size();
    post.deliver();
    assertThat(Post.arrivedFor(email)).hasSize(before);
  }

  @Test
  void endsTheSessionOfWhoUsedTheBrowserBefore() throws Exception {
    Visitor shared = visitors.loggedIn(town.secondMentee());
    String token = askedToken(visitors.stranger());

    open(shared, token);

    assertThat(shared.get("/me").body()).contains(people.person(mentee).name());
    assertThat(shared.call("GET", "/camunda/api/admin/auth/user/default", null).body())
        .contains("person-" + mentee.value() + "\"");
  }

  @Test
  void peopleReadTheirMailsInTheirLanguage() throws Exception {
    jdbc.sql("update person set language = 'DE' where id = ?").param(mentee.value()).update();
    visitors.stranger().post("/login/link", Map.of("email", email));
    arrives("Ihr Link zum Anmelden bei BSR Cultural Pearls");
    assertThat(Post.plainText(last(email)))
        .contains("Der Link funktioniert einmal, bis Montag, 11. Januar 2027");
    visitors.stranger().post("/login/forgotten", Map.of("email", email));
    arrives("Wählen Sie ein neues Passwort für BSR Cultural Pearls");
  }

  @Test
  void answersAlikeWhetherAnAddressExists() {
    var known = visitors.stranger().post("/login/link", Map.of("email", email));
    var unknown = visitors.stranger().post("/login/link", Map.of("email", "no@example.org"));
    assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(302);
    assertThat(location(unknown)).isEqualTo(location(known));
    awaitMail("SIGN_IN");
  }

  private String askedToken(Visitor visitor) throws Exception {
    visitor.post("/login/link", Map.of("email", email));
    return token(arrives("Your link to log in to BSR Cultural Pearls"));
  }

  private static HttpResponse<String> open(Visitor visitor, String token) {
    return visitor.post("/login/link/" + token, "/login/link/open", Map.of("token", token));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private String arrives(String subject) throws Exception {
    return LinksByMail.arrives(post, email, subject);
  }

  private void awaitMail(String kind) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                jdbc.sql(
                            "select count(*) from mail where kind = ? and recipient_id = ? and"
                                + " state = 'WAITING'")
                        .params(kind, mentee.value())
                        .query(Integer.class)
                        .single()
                    == 1);
  }

  /** Neither in a log nor in any column of any table, as text or as bytes. */
  private void assertIsNowhere(String token, CapturedOutput log) {
    assertThat(log.getAll()).doesNotContain(token);
    assertThat(stored.tablesWith(email)).contains("person");
    assertThat(stored.tablesWith(token)).isEmpty();
  }
}
