package org.culturalpearls.mentoring.matching.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the open mentorings of persons in real cycles, in one statement that includes changes of
 * this transaction.
 */
@Component
class MentorLoads {

  private static final String REAL =
      """
      not exists (select 1 from participation p join cycle c on c.id = p.cycle_id
        where p.id = participation_id and c.rehearsal)
      """;

  private final JdbcClient jdbc;
  private final Mentorings mentorings;

  MentorLoads(JdbcClient jdbc, Mentorings mentorings) {
    this.jdbc = jdbc;
    this.mentorings = mentorings;
  }

  /** The number of open mentorings of a person as lead, and as twin. */
  record Load(int leads, int twins) {}

  /** Returns the loads; persons without any are left out. */
  Map<PersonId, Load> of(Collection<PersonId> persons) {
    mentorings.flush();
    Map<PersonId, Load> loads = new HashMap<>();
    jdbc.sql(
            """
            select person, sum(leads) as leads, sum(twins) as twins
            from (select lead_id as person, 1 as leads, 0 as twins from mentoring
                  where lead_id = any(:persons) and ended_at is null and :real
                union all
                  select twin_id, 0, 1 from mentoring
                  where twin_id = any(:persons) and ended_at is null and :real) both_parts
            group by person
            """
                .replace(":real", REAL))
        .param("persons", Columns.any(persons))
        .query(
            (RowCallbackHandler)
                row ->
                    loads.put(
                        new PersonId(row.getLong("person")),
                        new Load(row.getInt("leads"), row.getInt("twins"))));
    return loads;
  }
}
