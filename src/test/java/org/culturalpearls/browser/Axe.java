package org.culturalpearls.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Looks for barriers on a page, in a wide window and in a narrow one. */
public final class Axe {

  private static final int WIDE = 1280;
  private static final int NARROW = 360;
  private static final int HIGH = 900;

  private Axe() {}

  /** Fails with every rule that is broken and where; the pictures stay in {@code target}. */
  public static void findsNothingOn(Page page, String name) {
    for (int width : new int[] {WIDE, NARROW}) {
      page.setViewportSize(width, HIGH);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target/screenshots", name + "-" + width + ".png")));
      assertThat(barriers(page)).as(name + " at " + width).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(name + " does not scroll sideways at " + width)
          .isEqualTo(true);
    }
  }

  /** Every rule that is broken on the page as it is, with one element that breaks it. */
  static List<String> barriers(Page page) {
    return new AxeBuilder(page)
        .options(brokenRules()).setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
            .toList();
  }

  /** Of what is in order only a sample: of a long page the rest would fill the memory. */
  private static AxeRunOptions brokenRules() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }
}
