package org.culturalpearls.mentoring.checkin.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.culturalpearls.mentoring.checkin.CheckInView;
import org.culturalpearls.people.PersonId;

/** The stored answer of one side to a check-in. */
@Embeddable
class CheckInAnswer {

  @Column(name = "person_id", nullable = false)
  private Long personId;

  @Column(name = "answered_at", nullable = false)
  private Instant answeredAt;

  @Column(nullable = false)
  private int rating;

  @Column(nullable = false)
  private String progress;

  @Column(nullable = false)
  private String obstacles;

  @Column(nullable = false)
  private String note;

  protected CheckInAnswer() {}

  CheckInAnswer(
      PersonId person, Instant at, int rating, String progress, String obstacles, String note) {
    this.personId = person.value();
    this.answeredAt = at;
    this.rating = rating;
    this.progress = progress;
    this.obstacles = obstacles;
    this.note = note;
  }

  int rating() {
    return rating;
  }

  CheckInView.Answer view() {
    return new CheckInView.Answer(
        new PersonId(personId), answeredAt, rating, progress, obstacles, note);
  }
}
