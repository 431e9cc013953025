package org.culturalpearls.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.culturalpearls.StartedDatabase;
import org.culturalpearls.TestPassword;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens Chromium, the system's where there is one, and logs persons in. */
public class Browsers {

  /** Milliseconds; build machines are slow, and the web applications load much before they show. */
  static final int PATIENCE = 45_000;

  private static final int WIDE = 1280;
  private static final int HIGH = 900;

  private final ServletWebServerApplicationContext server;
  private final JdbcClient jdbc;
  private final PeopleService people;
  private final Queue<BrowserContext> open = new ConcurrentLinkedQueue<>();

  public Browsers(
      ServletWebServerApplicationContext server, JdbcClient jdbc, PeopleService people) {
    this.server = server;
    this.jdbc = jdbc;
    this.people = people;
  }

  /** A page of a browser of its own, at the application's address. */
  public Page page() {
    return page(WIDE, HIGH);
  }

  public Page page(int width, int height) {
    BrowserContext context =
        Chromium.RUNNING.newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + server.getWebServer().getPort())
                .setLocale("en-GB")
                .setTimezoneId("Europe/Stockholm")
                .setViewportSize(width, height));
    open.add(context);
    Page page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  /** Pages that stay open would go on asking the server. */
  @EventListener(StartedDatabase.ClassEnded.class)
  void close() {
    open.forEach(BrowserContext::close);
    open.clear();
  }

  /** A page that comes from no server; whoever wants it writes it. */
  static Page blank() {
    return Chromium.RUNNING.newContext().newPage();
  }

  /** A page on which this person is logged in through the login page. */
  public Page loggedIn(PersonId person) {
    return logIn(page(), person);
  }

  public Page logIn(Page page, PersonId person) {
    page.navigate("/login");
    return fillLogin(page, person);
  }

  /** Logs in on the login page that is open. */
  public Page fillLogin(Page page, PersonId person) {
    TestPassword.give(jdbc, person);
    page.fill("input[type=email]", people.person(person).email());
    page.fill("input[type=password]", TestPassword.PASSWORD);
    page.click("main button[type=submit]");
    page.waitForURL(url -> !url.contains("/login"));
    return page;
  }

  private static final class Chromium {

    static final Browser RUNNING = launch();

    private static Browser launch() {
      // The shell draws no window and takes half of the processor time.
      Stream<Path> system =
          Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
              .map(Path.of("/usr/bin")::resolve)
              .filter(Files::isExecutable);
      Path executable = system.findFirst().orElse(null);
      var options =
          new BrowserType.LaunchOptions()
              .setArgs(
                  List.of(
                      "--no-sandbox",
                      "--disable-gpu",
                      "--disable-background-networking",
                      "--disable-component-update",
                      "--disable-sync",
                      "--no-first-run"));
      Playwright.CreateOptions creation = new Playwright.CreateOptions();
      if (executable != null) {
        options.setExecutablePath(executable);
        creation.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
      }
      // Its driver ends with this JVM, and the browser with it; closing from a hook would hang.
      Playwright playwright = Playwright.create(creation);
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      return playwright.chromium().launch(options);
    }
  }
}
