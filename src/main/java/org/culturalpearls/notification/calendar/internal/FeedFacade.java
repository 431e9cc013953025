package org.culturalpearls.notification.calendar.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.notification.calendar.CalendarFeeds;
import org.culturalpearls.notification.calendar.CalendarFile;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates the secret addresses of feeds, and reads the dates behind them. */
@Service
@Transactional
class FeedFacade implements CalendarFeeds {

  private final FeedRows rows;
  private final FeedDates dates;
  private final CalendarSequences sequences;
  private final CalendarText text;
  private final CalendarWords words;
  private final PeopleService people;
  private final MailSettings settings;

  FeedFacade(
      FeedRows rows,
      FeedDates dates,
      CalendarSequences sequences,
      CalendarText text,
      CalendarWords words,
      PeopleService people,
      MailSettings settings) {
    this.rows = rows;
    this.dates = dates;
    this.sequences = sequences;
    this.text = text;
    this.words = words;
    this.people = people;
    this.settings = settings;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Instant> since(PersonId self) {
    return rows.since(self);
  }

  @Override
  public String renew(PersonId self) {
    String secret = SecretToken.fresh();
    rows.put(self, SecretToken.hash(secret));
    return settings.address("/calendar/" + secret + ".ics");
  }

  @Override
  public void turnOff(PersonId self) {
    rows.delete(self);
  }

  @Override
  public CalendarFile read(String secret) {
    PersonView reader =
        rows.owner(SecretToken.hash(secret))
            .flatMap(id -> people.persons(List.of(id)).values().stream().findFirst())
            .filter(PersonView::active)
            .orElseThrow(() -> new NotFound("error.notification.feed-unknown"));
    return new CalendarFile(
        words.say(reader, "calendar.file"),
        null,
        text.feed(
            words.say(reader, "calendar.name"),
            sequences.number(reader.id(), dates.of(reader), false)));
  }
}
