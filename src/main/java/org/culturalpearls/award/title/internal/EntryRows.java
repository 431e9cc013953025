package org.culturalpearls.award.title.internal;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.core.Nomination;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads nominations for reports and results. */
interface EntryRows extends Repository<Nomination, Long> {

  @Query(
      """
      select new org.culturalpearls.award.title.internal.EntryRow(
        n.id, n.state, case when n.submittedAt is null then false else true end,
        case when n.planVersion is null then false else true end)
      from Nomination n where n.cycleId = :cycle
      """)
  List<EntryRow> ofCycle(long cycle);

  /** Returns those that the town withdrew before it began again, the latest first. */
  @Query(
      """
      from Nomination n where n.participationId = :participation and n.begunAgain
      order by n.endedAt desc, n.id desc
      """)
  List<Nomination> earlier(long participation);

  @Query(
      "select n.id from Nomination n where n.participationId = :participation and not n.begunAgain")
  Optional<Long> idOfParticipation(long participation);
}
