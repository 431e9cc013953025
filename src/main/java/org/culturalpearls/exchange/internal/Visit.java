package org.culturalpearls.exchange.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.VisitKind;
import org.culturalpearls.exchange.VisitView;
import org.culturalpearls.exchange.VisitWish;
import org.culturalpearls.people.PersonId;

/** A visit, from the wish to what the visitor tells. */
@Entity
class Visit {

  @Id private Long requestId;

  // An object, so that JPA knows a new one with its assigned id as new.
  @Version private Long version;

  @Enumerated(EnumType.STRING)
  private VisitKind kind;

  private int people;
  private LocalDate[] months;
  private LocalDate agreed;
  private LocalDate day;
  private Instant nextAt;
  private boolean asked;
  private String saw = "";
  private String takeHome = "";
  private Long reportedBy;
  private Instant reportedAt;

  protected Visit() {}

  /** Takes checked values. */
  Visit(ContactRequestId request, VisitWish wish) {
    this.requestId = request.value();
    this.kind = wish.kind();
    this.people = wish.people();
    this.months =
        wish.months().stream().map(month -> month.atDay(1)).sorted().toArray(LocalDate[]::new);
  }

  void agree(YearMonth month) {
    agreed = month.atDay(1);
    askAfterwards();
  }

  /** The visit counts in the year of the day, whatever month was agreed on. */
  void setDay(LocalDate set) {
    day = set;
    agreed = set.withDayOfMonth(1);
    askAfterwards();
  }

  /** Asks once the day is over everywhere in the programme's countries. */
  private void askAfterwards() {
    asked = false;
    nextAt = view().tellableFrom().plusDays(1).atTime(6, 0).toInstant(ZoneOffset.UTC);
  }

  /** Asks the visitor to tell of it, twice at most; returns whether that was done before. */
  boolean ask(Instant now, Duration untilReminder) {
    boolean again = asked;
    asked = true;
    nextAt = again ? null : now.plus(untilReminder);
    return again;
  }

  /** It does not take place, or nobody waits for a report any more. */
  void leave() {
    nextAt = null;
  }

  void report(PersonId by, String whatWeSaw, String whatWeTakeHome, Instant now) {
    saw = whatWeSaw;
    takeHome = whatWeTakeHome;
    reportedBy = by.value();
    reportedAt = now;
    nextAt = null;
  }

  boolean isReported() {
    return reportedAt != null;
  }

  ContactRequestId request() {
    return new ContactRequestId(requestId);
  }

  VisitView view() {
    return new VisitView(
        new VisitWish(kind, people, Arrays.stream(months).map(YearMonth::from).toList()),
        agreed == null ? null : YearMonth.from(agreed),
        day,
        reportedAt == null ? null : new VisitView.Report(saw, takeHome, reportedAt));
  }
}
