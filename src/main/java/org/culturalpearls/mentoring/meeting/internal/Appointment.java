package org.culturalpearls.mentoring.meeting.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.meeting.AppointmentId;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.AppointmentState;
import org.culturalpearls.mentoring.meeting.AppointmentView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;
import org.hibernate.annotations.BatchSize;

/** A meeting on which town and mentor agree. */
@Entity
class Appointment extends Aggregate {

  /** How long after its end the first person is asked whether it took place. */
  private static final Duration FIRST_ASKED = Duration.ofHours(1);

  /** How long that person has before somebody of the other side is asked. */
  private static final Duration NEXT_ASKED = Duration.ofDays(3);

  private Long mentoringId;

  @Enumerated(EnumType.STRING)
  private AppointmentState state = AppointmentState.PROPOSED;

  @Enumerated(EnumType.STRING)
  private MentoringSide side;

  private Long proposedBy;
  private Instant proposedAt;
  private int minutes;
  private String place;

  @ElementCollection
  @BatchSize(size = 50)
  @CollectionTable(name = "appointment_time", joinColumns = @JoinColumn(name = "appointment_id"))
  @OrderColumn(name = "number")
  @Column(name = "starts_at")
  private List<Instant> times = new ArrayList<>();

  private Instant startsAt;
  private Long answeredBy;
  private Instant answeredAt;
  private String words = "";
  private Long changedBy;
  private Instant changedAt;
  private String reason = "";
  private Instant askAt;
  private int asked;

  protected Appointment() {}

  /** Creates it from checked values. */
  Appointment(
      MentoringId mentoring,
      MentoringSide side,
      PersonId by,
      Instant now,
      List<Instant> times,
      int minutes,
      String place) {
    this.mentoringId = mentoring.value();
    this.side = side;
    this.proposedBy = by.value();
    this.proposedAt = now;
    this.times.addAll(times);
    this.minutes = minutes;
    this.place = place;
  }

  /** Agrees on one of the times, which is still to come. */
  void agree(Instant at, PersonId by, Instant now) {
    requireProposed();
    state = AppointmentState.AGREED;
    answered(by, now);
    startsAt(at);
  }

  void noneFits(String why, PersonId by, Instant now) {
    requireProposed();
    state = AppointmentState.NONE_FITS;
    words = why;
    answered(by, now);
  }

  /** Moves an agreed meeting; version as the person saw it. */
  void move(long seen, Instant at, int length, String where, String why, PersonId by, Instant now) {
    requireVersion(seen, "error.mentoring.appointment-changed");
    requireToCome(now);
    minutes = length;
    place = where;
    startsAt(at);
    changed(why, by, now);
  }

  /** Withdraws what was proposed, or cancels what was agreed and has not begun. */
  void cancel(String why, PersonId by, Instant now) {
    if (state != AppointmentState.PROPOSED) {
      requireToCome(now);
    }
    state = AppointmentState.CANCELLED;
    askAt = null;
    changed(why, by, now);
  }

  void restore(PersonId by, Instant now) {
    if (state != AppointmentState.CANCELLED || startsAt == null || !startsAt.isAfter(now)) {
      throw new AlreadyDone("error.mentoring.appointment-over");
    }
    state = AppointmentState.AGREED;
    startsAt(startsAt);
    changed("", by, now);
  }

  /** Records what became of it. */
  void close(AppointmentService.Outcome outcome, PersonId by, Instant now) {
    if (!view().isPast(now)) {
      throw new AlreadyDone("error.mentoring.appointment-over");
    }
    state =
        switch (outcome) {
          case YES -> AppointmentState.HELD;
          case NO -> AppointmentState.NOT_HELD;
          case LATER -> AppointmentState.POSTPONED;
        };
    askAt = null;
    changed("", by, now);
  }

  /** Ends it because the mentoring ended or the town left. */
  void lapse() {
    state = AppointmentState.LAPSED;
    askAt = null;
  }

  /**
   * Determines who is asked now whether it took place, and when somebody is asked next.
   *
   * @return who proposed it, then who agreed
   */
  PersonId ask(Instant now) {
    asked++;
    askAt = asked == 1 ? now.plus(NEXT_ASKED) : null;
    return new PersonId(asked == 1 ? proposedBy : answeredBy);
  }

  private void requireProposed() {
    if (state != AppointmentState.PROPOSED) {
      throw new AlreadyDone("error.mentoring.appointment-answered");
    }
  }

  private void requireToCome(Instant now) {
    if (state != AppointmentState.AGREED || !startsAt.isAfter(now)) {
      throw new AlreadyDone("error.mentoring.appointment-over");
    }
  }

  private void startsAt(Instant at) {
    startsAt = at;
    askAt = at.plus(Duration.ofMinutes(minutes)).plus(FIRST_ASKED);
    asked = 0;
  }

  private void answered(PersonId by, Instant now) {
    answeredBy = by.value();
    answeredAt = now;
  }

  private void changed(String why, PersonId by, Instant now) {
    reason = why;
    changedBy = by.value();
    changedAt = now;
  }

  AppointmentId id() {
    return new AppointmentId(id);
  }

  MentoringId mentoring() {
    return new MentoringId(mentoringId);
  }

  AppointmentView view() {
    return new AppointmentView(
        id(),
        version,
        mentoring(),
        state,
        side,
        new PersonId(proposedBy),
        minutes,
        place,
        times,
        startsAt,
        answeredBy == null ? null : new PersonId(answeredBy),
        words,
        reason);
  }
}
