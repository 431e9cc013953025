package org.culturalpearls.portal.shortlist;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.culturalpearls.portal.practice.ShownPractice;
import org.culturalpearls.portal.shell.Markdown;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.portal.shell.PublicAddress;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.shared.AtOnce;
import org.culturalpearls.shared.Busy;
import org.culturalpearls.shared.print.TaggedPdf;
import org.springframework.stereotype.Component;

/**
 * Prints practices as a booklet for a workshop, as PDF that screen readers can read. One at a time:
 * strangers print it, and the papers of those who work here are not to wait for them.
 */
@Component
class Booklet {

  private static final String ANY = "booklets";

  private final TaggedPdf pdf;
  private final Markdown markdown;
  private final PersonDates dates;
  private final PublicAddress addresses;
  private final AtOnce<String> turns = new AtOnce<>(1, Duration.ofSeconds(5));

  Booklet(TaggedPdf pdf, Markdown markdown, PersonDates dates, PublicAddress addresses) {
    this.pdf = pdf;
    this.markdown = markdown;
    this.dates = dates;
    this.addresses = addresses;
  }

  /**
   * A practice in the booklet.
   *
   * @param place what links inside the booklet lead to
   * @param address where this version stays
   */
  record Chapter(
      String place, PublishedPractice practice, ShownPractice shown, String day, String address) {

    /** Returns the tag of the language of the texts. */
    public String tag() {
      return practice.content().language().locale().getLanguage();
    }
  }

  /** Throws Busy while others are being printed. */
  byte[] of(List<PublishedPractice> practices) {
    if (!turns.begin(ANY)) {
      throw new Busy("error.shared.papers-busy");
    }
    try {
      return pdf.print(
          "practice/booklet",
          "paper/plan.css",
          Map.of("chapters", practices.stream().map(this::chapter).toList(), "markdown", markdown));
    } finally {
      turns.end(ANY);
    }
  }

  private Chapter chapter(PublishedPractice practice) {
    String path = "/practices/" + practice.id().value();
    return new Chapter(
        "practice-" + practice.id().value(),
        practice,
        new ShownPractice(practice.content(), practice.town(), practice.evidence()),
        dates.date(practice.publishedAt()),
        addresses.of(path + "/versions/" + practice.number()));
  }
}
