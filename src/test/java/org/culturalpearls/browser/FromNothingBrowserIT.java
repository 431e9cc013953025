package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestPassword;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * The walk of {@code docs/walk.md}: a new programme, from an empty database to its first tasks. Has
 * a server of its own, closed afterwards: the web applications keep their engine in static fields.
 */
@ExtendWith(OutputCaptureExtension.class)
@BrowserTest
@Tag("alone")
@DirtiesContext
@TestPropertySource(properties = "test.database=a new one, in which nobody is entered")
class FromNothingBrowserIT {

  private static final Pattern TOKEN = Pattern.compile("one-time token: (\\S+)");
  private static final int TOWNS = 30;
  private static final int MENTORS = 12;

  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void somebodyEntersANewProgramme(CapturedOutput log) {
    Page page = browsers.page();
    makeFirstAdministrator(page, token(log));
    logIn(page, "first.admin@example.org");
    String link = enterCoordinator(page);
    page.context().close();

    Page coordinator = browsers.page();
    coordinator.navigate(link);
    choosePassword(coordinator);
    logIn(coordinator, "vera.lund@example.org");
    importLines(coordinator, "Towns", towns(), TOWNS + " lines are entered");
    enterCycle(coordinator);
    importLines(coordinator, "Mentors", mentors(), MENTORS + " lines are entered");
    importLines(coordinator, "People", teams(), "4 lines are entered");
    letTownTakePart(coordinator, "Upesciems 3", "karlis@example.org");
    askMentorInRound(coordinator, "Upesciems 3");

    Tasklist tasklist = new Tasklist(coordinator);
    tasklist.open("Propose mentor", "2027-upesciems-1").choose("Propose a mentor");
    tasklist.select("Lead mentor", "Mentor 1").complete();
    assertThat(tasklist.card("Propose mentor", "2027-upesciems-2")).hasCount(1);
    assertThat(tasklist.card("Propose mentor", "2027-upesciems-3")).hasCount(0);
    coordinator.context().close();
  }

  private static String token(CapturedOutput log) {
    Matcher found = TOKEN.matcher(log.getOut());
    Assertions.assertThat(found.find()).as("the log names the setup token").isTrue();
    return found.group(1);
  }

  private static void makeFirstAdministrator(Page page, String token) {
    page.navigate("/login");
    page.getByText("Set up the first administrator").click();
    page.fill("#token", token);
    page.fill("#name", "First Admin");
    page.fill("#email", "first.admin@example.org");
    page.fill("#organisation", "Cultural Pearls");
    choosePassword(page);
    assertThat(notice(page)).containsText("The first administrator is entered");
  }

  private static void choosePassword(Page page) {
    for (var field : page.locator("input[type=password]").all()) {
      field.fill(TestPassword.PASSWORD);
    }
    send(page);
  }

  private static void logIn(Page page, String email) {
    page.navigate("/login");
    page.fill("#email", email);
    page.fill("input[type=password]", TestPassword.PASSWORD);
    send(page);
    assertThat(page.locator("h1")).containsText("My tasks");
  }

  /** Returns the address under which the coordinator chooses a password. */
  private static String enterCoordinator(Page page) {
    page.navigate("/people/new");
    page.fill("#name", "Vera Lund");
    page.fill("#email", "vera.lund@example.org");
    page.getByLabel("Coordinator").check();
    send(page);
    assertThat(notice(page)).containsText("Vera Lund is entered");
    page.getByText("Make a link to choose a password").click();
    send(page);
    String link = page.locator(".once code").innerText();
    return link.substring(link.indexOf("/invitation/"));
  }

  private static void enterCycle(Page page) {
    page.navigate("/cycles/new");
    page.fill("#titleYear", "2027");
    page.fill("#name", "Cultural Pearls 2027");
    page.fill("#opensOn", "2026-09-01");
    page.fill("#planDueOn", "2027-03-31");
    page.fill("#endsOn", "2027-12-31");
    send(page);
    assertThat(notice(page)).containsText("Cultural Pearls 2027 is entered");
  }

  /** One town, on the cycle's page. */
  private static void letTownTakePart(Page page, String town, String lead) {
    page.navigate("/cycles");
    page.locator("main").getByText("Cultural Pearls 2027").first().click();
    page.getByText("Add a town to this cycle").first().click();
    page.selectOption("#municipality", new SelectOption().setLabel("Latvia: " + town));
    page.fill("#team", lead);
    page.fill("#lead", lead);
    page.getByLabel("loneliness").check();
    send(page);
    assertThat(notice(page)).containsText(town + " takes part");
  }

  /** Asks the mentor who is proposed for this town, and nobody for the others. */
  private static void askMentorInRound(Page page, String town) {
    page.navigate("/matching-round");
    String label = "Lead mentor for " + town;
    for (var select : page.locator("select[name^=lead-]").all()) {
      String id = select.getAttribute("id");
      if (!page.locator("label[for='" + id + "']").innerText().startsWith(label)) {
        select.selectOption("");
      }
    }
    send(page);
    assertThat(notice(page)).containsText("One mentor is asked");
  }

  /** Chooses a file, reads what it would do, and confirms. */
  private static void importLines(Page page, String kind, String csv, String done) {
    page.navigate("/import");
    page.getByLabel(kind, new Page.GetByLabelOptions().setExact(true)).check();
    page.setInputFiles(
        "#file", new FilePayload(kind + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    send(page);
    page.getByText("Enter these lines").click();
    assertThat(notice(page)).containsText(done);
  }

  private static void send(Page page) {
    page.locator("main form .buttons button, main form > button").first().click();
  }

  private static Locator notice(Page page) {
    return page.locator(".notice[role=status] h2");
  }

  private static String towns() {
    return "Town;Country;Region\n" + lines(TOWNS, n -> "Upesciems " + n + ";Latvia;Vidzeme");
  }

  private static String mentors() {
    return "Name;E-mail;Organisation;Country;Languages;Themes;Countries;Capacity\n"
        + lines(
            MENTORS,
            n -> "Mentor %1$d;mentor%1$d@example.org;House %1$d;Finland;English;;;2".formatted(n));
  }

  /** Two towns take part from now on, one with a second member; somebody has no town yet. */
  private static String teams() {
    return """
        First name;Last name;E-mail;Language;Roles;Town;Country;Team role
        Ilze;Kalna;ilze@example.org;English;mentee;Upesciems 1;Latvia;lead
        Janis;Upe;janis@example.org;English;mentee;Upesciems 1;Latvia;member
        Anna;Liepa;anna@example.org;English;mentee;Upesciems 2;Latvia;lead
        Karlis;Berzs;karlis@example.org;English;mentee;;;
        """;
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining("\n"));
  }
}
