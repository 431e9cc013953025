package org.culturalpearls.practice.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.OpinionView;
import org.culturalpearls.shared.Numbered;

/** What an expert said of a practice. */
@Entity
@Table(name = "practice_opinion")
class Opinion extends Numbered {

  private Long practiceId;
  private int round;
  private Long expertId;
  private Instant givenAt;
  private String text;
  private Long versionId;

  protected Opinion() {}

  Opinion(Practice practice, PersonId expert, Instant at, String text) {
    this.practiceId = practice.id().value();
    this.round = practice.round();
    this.expertId = expert.value();
    this.givenAt = at;
    this.text = text;
  }

  /** Returns the version with which it was published; null before. */
  Long version() {
    return versionId;
  }

  OpinionView view() {
    return new OpinionView(new PersonId(expertId), givenAt, text);
  }
}
