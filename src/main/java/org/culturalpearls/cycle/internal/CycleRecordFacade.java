package org.culturalpearls.cycle.internal;

import java.time.Clock;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores the histories of cycles. */
@Service
class CycleRecordFacade implements CycleRecord {

  private final CycleRecordRows rows;
  private final Clock clock;

  CycleRecordFacade(CycleRecordRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Requires the transaction of its cause: outside it a line could be recorded of something that is
   * rolled back.
   */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(CycleId cycle, PersonId actor, String kind, String reason, Object... arguments) {
    add(cycle, actor, kind, null, TextRule.optional("reason", reason, LONGEST_REASON), arguments);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void addAbout(
      PersonId person, CycleId cycle, PersonId actor, String kind, Object... arguments) {
    add(cycle, actor, kind, person, "", arguments);
  }

  @Override
  @Transactional(readOnly = true)
  public boolean hasLineAbout(PersonId person, String kind) {
    return rows.existsByPersonIdAndKind(person.value(), kind);
  }

  @Override
  @Transactional(readOnly = true)
  public Paged<Entry> page(CycleId cycle, int page) {
    return Paged.of(rows.page(cycle.value(), Paged.SIZE + 1, Paged.before(page)), page)
        .map(CycleRecordRow::view);
  }

  private void add(
      CycleId cycle,
      PersonId actor,
      String kind,
      PersonId person,
      String reason,
      Object... arguments) {
    rows.save(
        new CycleRecordRow(
            cycle,
            new Entry(
                clock.instant(), actor, kind, person, reason, CaseEventArgument.all(arguments))));
  }
}
