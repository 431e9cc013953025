package org.culturalpearls.mentoring.ending.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.culturalpearls.mentoring.ending.ClosureView;
import org.culturalpearls.people.PersonId;

/** The final feedback of one side of a mentoring. */
@Embeddable
class FinalFeedback {

  @Column(name = "person_id", nullable = false)
  private Long personId;

  @Column(name = "given_at", nullable = false)
  private Instant givenAt;

  @Column(nullable = false)
  private int rating;

  @Column(nullable = false)
  private String result;

  @Column(nullable = false)
  private String advice;

  protected FinalFeedback() {}

  FinalFeedback(PersonId person, Instant at, int rating, String result, String advice) {
    this.personId = person.value();
    this.givenAt = at;
    this.rating = rating;
    this.result = result;
    this.advice = advice;
  }

  ClosureView.Feedback view() {
    return new ClosureView.Feedback(new PersonId(personId), givenAt, rating, result, advice);
  }
}
