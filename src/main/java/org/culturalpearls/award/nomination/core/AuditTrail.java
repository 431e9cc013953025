package org.culturalpearls.award.nomination.core;

import java.time.Clock;
import org.culturalpearls.award.nomination.AuditTrailLine;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records who decided what on a nomination, in lines that the database lets nobody change. */
@Component
public class AuditTrail {

  private final AuditTrailRows rows;
  private final Clock clock;

  AuditTrail(AuditTrailRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Adds a line. Requires the transaction of its cause: outside it the line could record something
   * that is rolled back.
   *
   * @param actor who did it, or null where it followed from the calendar
   * @param kind the rest of the message key {@code trail.<kind>}
   * @param arguments ids, dates, numbers or enum values; anything else is refused
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(NominationId nomination, PersonId actor, String kind, Object... arguments) {
    rows.save(
        new AuditTrailRow(
            nomination,
            new AuditTrailLine(clock.instant(), actor, kind, CaseEventArgument.all(arguments))));
  }

  public Paged<AuditTrailLine> page(NominationId nomination, int page) {
    return Paged.of(rows.page(nomination.value(), Paged.SIZE + 1, Paged.before(page)), page)
        .map(AuditTrailRow::view);
  }
}
