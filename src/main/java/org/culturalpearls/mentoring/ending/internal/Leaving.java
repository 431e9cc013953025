package org.culturalpearls.mentoring.ending.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.ending.LeavingView;
import org.culturalpearls.people.PersonId;
import org.springframework.data.domain.Persistable;

/** The record that a town left; one for each participation, with its id. */
@Entity
class Leaving implements Persistable<Long> {

  @Id private Long participationId;
  private Long leftBy;
  private Instant leftAt;
  private String reason;

  @Transient private boolean unsaved;

  protected Leaving() {}

  Leaving(ParticipationId participation, PersonId by, Instant now, String reason) {
    this.participationId = participation.value();
    this.leftBy = by.value();
    this.leftAt = now;
    this.reason = reason;
    this.unsaved = true;
  }

  LeavingView view() {
    return new LeavingView(
        new ParticipationId(participationId), new PersonId(leftBy), leftAt, reason);
  }

  @Override
  public Long getId() {
    return participationId;
  }

  @Override
  public boolean isNew() {
    return unsaved;
  }
}
