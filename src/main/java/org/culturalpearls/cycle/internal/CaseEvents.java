package org.culturalpearls.cycle.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of case histories. */
interface CaseEvents extends Repository<CaseEventRow, Long> {

  CaseEventRow save(CaseEventRow row);

  @Query(
      """
      select e from CaseEventRow e where e.participationId = :participation
      order by e.at desc, e.id desc limit :limit offset :offset
      """)
  List<CaseEventRow> page(long participation, int limit, int offset);

  @NativeQuery(
      """
      select e.participation_id as participation, max(e.at) as at from case_event e
        join team_member t
          on t.participation_id = e.participation_id and t.person_id = e.actor_id
       where e.participation_id in (:participations)
       group by e.participation_id
      """)
  List<OfTeam> lastOfTeams(Collection<Long> participations);

  /** When somebody of a town's team last did something. */
  interface OfTeam {
    long getParticipation();

    Instant getAt();
  }
}
