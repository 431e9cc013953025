package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.culturalpearls.browser.Letters.both;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.culturalpearls.Engine;

/** A check-in while the mentoring goes on, an agreed step, and the end on the agreed day. */
final class ClosingWalk {

  private ClosingWalk() {}

  static void checkIn(Cast cast, Engine engine) {
    engine.fire(cast.town().key(), "CatchEvent_QuarterOver");
    cast.letters().arrive(both("Say by"));
    for (Desk side : new Desk[] {cast.mentee(), cast.mentoring()}) {
      side.open("Answer check-in", cast.key())
          .choose("4: well")
          .type("What have you reached together", "We know each other.")
          .type("What gets in the way?", "The ferry.")
          .complete();
      cast.letters().arrive();
    }
  }

  static void doAgreedStep(Cast cast, String agreed) {
    cast.mentee().open("Do agreed step", cast.key());
    assertThat(cast.mentee().form()).containsText(agreed);
    cast.mentee().choose("It is done").complete();
    cast.letters().arrive();
  }

  static void close(Cast cast, Engine engine) {
    engine.fire(cast.town().key(), "CatchEvent_AgreedEndReached");
    cast.letters().arrive(both("Give final feedback on the mentoring of {town} by"));
    for (Desk side : new Desk[] {cast.mentee(), cast.mentoring()}) {
      side.open("Give final feedback", cast.key())
          .choose("5: very useful")
          .type("What has the mentoring brought?", "A cinema full of people.")
          .complete();
      cast.letters().arrive();
    }
    cast.coordinator().open("Close mentoring", cast.key());
    assertThat(cast.coordinator().form()).containsText("A cinema full of people.");
    cast.coordinator().choose("It was carried out: both sides get a certificate").complete();
    cast.letters().arrive(both("The mentoring of {town} is complete"));
  }

  /** Takes the certificate from the page of the agreement, and finds the town on it. */
  static void certificate(Cast cast, Page page) {
    page.navigate("/cases/" + cast.key() + "/agreement");
    Locator link = page.locator("a[href$='/certificate.pdf']");
    Download file =
        page.waitForDownload(
            () -> {
              new Keyboard(page).to(link);
              page.keyboard().press("Enter");
            });
    try (PDDocument certificate = Loader.loadPDF(file.path().toFile())) {
      Assertions.assertThat(new PDFTextStripper().getText(certificate))
          .contains(cast.town().town(), cast.key());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
