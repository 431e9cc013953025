package org.culturalpearls;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One Chromium for all browser tests of a JVM: the system's if there is one, otherwise the one that
 * Playwright downloads.
 */
public final class Browsers {

  private static final List<String> INSTALLED =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  /** Milliseconds; build machines are slow, and Cockpit loads much before it shows anything. */
  private static final int PATIENCE = 30_000;

  private static Browser browser;

  private Browsers() {}

  /** A page in a session of its own; closing its context ends the session. */
  public static Page page(int width, int height) {
    Page page =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setLocale("en-GB")
                    .setTimezoneId("Europe/Stockholm"))
            .newPage();
    page.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    return page;
  }

  private static synchronized Browser browser() {
    if (browser == null) {
      Optional<Path> installed = installed();
      Playwright.CreateOptions options = new Playwright.CreateOptions();
      if (installed.isPresent()) {
        options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
      }
      // Its driver ends with this JVM, and the browser with it; closing from a hook would hang.
      Playwright playwright = Playwright.create(options);
      LaunchOptions launch = new LaunchOptions();
      installed.ifPresent(launch::setExecutablePath);
      // Chromium's sandbox refuses to run as root, which build machines often are.
      if ("root".equals(System.getProperty("user.name"))) {
        launch.setArgs(List.of("--no-sandbox"));
      }
      browser = playwright.chromium().launch(launch);
    }
    return browser;
  }

  private static Optional<Path> installed() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), INSTALLED.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
