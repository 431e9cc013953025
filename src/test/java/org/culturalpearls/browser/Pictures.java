package org.culturalpearls.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * Takes the pictures in the docs from the pages as they are. They are written with {@code
 * -Ddocs.write=true} only: two runs never draw the same bytes.
 */
final class Pictures {

  static final Path FOLDER = Path.of("docs", "images");

  /** From 0 to 100; text stays sharp at this one. */
  private static final int QUALITY = 72;

  private Pictures() {}

  /**
   * Keeps what the window shows of the page that is open.
   *
   * @param name path under {@link #FOLDER}, without ending
   */
  static void take(Page page, String name) {
    assertThat(page.locator("h1").first().isVisible()).as(name).isTrue();
    page.evaluate("() => document.activeElement.blur()");
    Path file = FOLDER.resolve(name + ".webp");
    if (Boolean.getBoolean("docs.write")) {
      write(file, webp(page));
    }
    assertThat(file).as("written with -Ddocs.write=true").exists();
  }

  /** The same from this part of the page on. */
  static void takeFrom(Page page, String selector, String name) {
    page.locator(selector)
        .first()
        .evaluate("element => scrollTo(0, element.getBoundingClientRect().top + scrollY - 24)");
    take(page, name);
  }

  private static byte[] webp(Page page) {
    JsonObject wanted = new JsonObject();
    wanted.addProperty("format", "webp");
    wanted.addProperty("quality", QUALITY);
    CDPSession session = page.context().newCDPSession(page);
    String data = session.send("Page.captureScreenshot", wanted).get("data").getAsString();
    session.detach();
    return Base64.getDecoder().decode(data);
  }

  private static void write(Path file, byte[] picture) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
