package org.culturalpearls.portal.open;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeRecord;
import org.culturalpearls.practice.search.SearchQuery;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes the last published practices as a feed (Atom, RFC 4287). */
@Component
class PracticeFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final List<Facet> CATEGORIES =
      List.of(Facet.CHALLENGE, Facet.INSTRUMENT, Facet.TARGET_GROUP, Facet.COUNTRY, Facet.KIND);

  private final PracticeAddresses addresses;
  private final MessageSource messages;
  private final Clock clock;

  PracticeFeed(PracticeAddresses addresses, MessageSource messages, Clock clock) {
    this.addresses = addresses;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * @param records the newest first
   */
  void write(OutputStream to, SearchQuery query, List<PracticeRecord> records) {
    String self = addresses.search(query, ".atom");
    try (XmlOut out = XmlOut.of(to, "feed", NAMESPACE)) {
      out.text("id", self)
          .text("title", word("practices.title"))
          .text("updated", updated(records).toString())
          .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
          .empty(
              "link", "rel", "alternate", "type", "text/html", "href", addresses.search(query, ""))
          .begin("author")
          .text("name", word("feed.author"))
          .end();
      records.forEach(record -> entry(out, record));
    }
  }

  private void entry(XmlOut out, PracticeRecord record) {
    String address = addresses.latest(record);
    out.begin("entry", "xml:lang", record.language().name().toLowerCase(Locale.ROOT))
        .text("id", address)
        .text("title", record.title())
        .text("updated", record.publishedAt().toString())
        .empty("link", "rel", "alternate", "type", "text/html", "href", address)
        .empty("link", "rel", "license", "href", record.licence().address());
    if (!record.town().isEmpty()) {
      out.begin("author").text("name", record.town()).end();
    }
    for (Facet facet : CATEGORIES) {
      for (String value : record.values(facet)) {
        out.empty("category", "scheme", addresses.facet(facet), "term", value);
      }
    }
    out.text("summary", record.summary()).end();
  }

  /** Of an empty feed the day, which has to be said. */
  private Instant updated(List<PracticeRecord> records) {
    return records.stream()
        .map(PracticeRecord::publishedAt)
        .max(Instant::compareTo)
        .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.DAYS));
  }

  private String word(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
