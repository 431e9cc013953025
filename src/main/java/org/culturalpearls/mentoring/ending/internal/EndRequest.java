package org.culturalpearls.mentoring.ending.internal;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.mentoring.ending.EndRequestView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Numbered;

/** A request of one side to end a mentoring; never changed. */
@Entity
class EndRequest extends Numbered {

  private Long mentoringId;
  private Long requestedBy;
  private Instant requestedAt;
  private String reason;
  private LocalDate endsOn;

  protected EndRequest() {}

  EndRequest(EndRequestService.Request command, String reason, PersonId by, Instant now) {
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
