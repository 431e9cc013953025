package org.culturalpearls.mentoring.agreement.internal;

import java.util.Collection;
import java.util.List;
import org.culturalpearls.mentoring.agreement.MentoringTies;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads who mentors or mentored which town in a real cycle; who has accepted is tied, also before
 * the agreement.
 */
@Component
class TiesOfMentors implements MentoringTies {

  private final JdbcClient jdbc;

  TiesOfMentors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Tie> of(Collection<PersonId> persons) {
    return jdbc.sql(
            """
            select m.lead_id, p.municipality_id,
              case when m.ended_at is null then 'LEAD' else 'EARLIER_LEAD' end
            from mentoring m join participation p on p.id = m.participation_id
              join cycle c on c.id = p.cycle_id and not c.rehearsal
            where m.lead_id = any(:persons)
            union
            select m.twin_id, p.municipality_id,
              case when m.ended_at is null then 'TWIN' else 'EARLIER_TWIN' end
            from mentoring m join participation p on p.id = m.participation_id
              join cycle c on c.id = p.cycle_id and not c.rehearsal
            where m.twin_id = any(:persons)
            """)
        .param("persons", Columns.any(persons))
        .query(
            (row, number) ->
                new Tie(
                    new PersonId(row.getLong(1)),
                    new MunicipalityId(row.getLong(2)),
                    Tie.Kind.valueOf(row.getString(3))))
        .list();
  }
}
