package org.culturalpearls.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What looks for barriers sees those that are there in one of the two windows only. */
class AxeBrowserIT {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>A page</title>
      <style>p { color: #222; } @media (max-width: 30rem) { %s }</style></head>
      <body><main><h1>A page</h1><p>Something to read</p></main></body></html>
      """;

  @Test
  void findsWhatIsABarrierInANarrowWindowOnly() {
    Page page = Browsers.blank();
    page.setContent(PAGE.formatted("p { color: #ddd; }"));

    page.setViewportSize(1280, 900);
    assertThat(Axe.barriers(page)).isEmpty();
    page.setViewportSize(360, 900);
    assertThat(Axe.barriers(page)).singleElement().asString().startsWith("color-contrast");
    page.context().close();
  }
}
