package org.culturalpearls.mentoring.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.mentoring.EndRequestView;
import org.culturalpearls.mentoring.MentoringId;
import org.culturalpearls.mentoring.RequestEnd;
import org.culturalpearls.people.PersonId;

/** That one side asked to end a mentoring; written once. */
@Entity
class EndRequest {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pearl_seq")
  @SequenceGenerator(name = "pearl_seq", sequenceName = "pearl_seq", allocationSize = 50)
  private Long id;

  private Long mentoringId;
  private Long requestedBy;
  private Instant requestedAt;
  private String reason;
  private LocalDate endsOn;

  protected EndRequest() {}

  EndRequest(RequestEnd command, String reason, PersonId by, Instant now) {
    this.mentoringId = command.mentoring().value();
    this.requestedBy = by.value();
    this.requestedAt = now;
    this.reason = reason;
    this.endsOn = command.endsOn();
  }

  EndRequestView view() {
    return new EndRequestView(
        new MentoringId(mentoringId), new PersonId(requestedBy), requestedAt, reason, endsOn);
  }
}
