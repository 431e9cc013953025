package org.culturalpearls.reuse.internal.wanted;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.reuse.wanted.NeedId;
import org.culturalpearls.shared.Aggregate;

/** What somebody points a town to. */
@Entity
@Table(name = "need_answer")
class Answer extends Aggregate {

  private Long needId;
  private Long practiceId;
  private String note;
  private boolean told;
  private Long answeredBy;
  private Instant answeredAt;

  protected Answer() {}

  Answer(NeedId need, Optional<PracticeId> practice, String note, PersonId by, Instant now) {
    this.needId = need.value();
    this.practiceId = practice.map(PracticeId::value).orElse(null);
    this.note = note;
    this.answeredBy = by.value();
    this.answeredAt = now;
  }

  boolean isBy(PersonId person) {
    return answeredBy.equals(person.value());
  }
}
