package org.culturalpearls.portal.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.culturalpearls.Programme;
import org.culturalpearls.browser.BrowserTest;
import org.culturalpearls.browser.Browsers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the browser shows of a file that is too large, which a mocked request never cuts off. */
@BrowserTest
class LargeUploadBrowserIT {

  private static final int MEGABYTE = 1_000_000;

  @Autowired private Programme programme;
  @Autowired private Browsers browsers;
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6  | it is larger than 5 MB",
        "12 | The file is too large",
        "60 | The file is too large"
      })
  void isToldToBeTooLarge(int megabytes, String words) throws IOException {
    Path file = folder.resolve("towns.csv");
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
      content.setLength((long) megabytes * MEGABYTE);
    }
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/import");
    page.setInputFiles("#file", file);
    page.locator("main form .buttons button").first().click();

    assertThat(page.locator("main")).containsText(words);
    page.context().close();
  }
}
