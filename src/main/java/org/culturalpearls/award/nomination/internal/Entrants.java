package org.culturalpearls.award.nomination.internal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds which municipalities have entered a cycle, alone or with others, and serialises new
 * entries.
 */
@Component
class Entrants {

  private final JdbcClient jdbc;

  Entrants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Serialises entries of a town of this name until the end of the transaction: a concurrent one
   * waits, and then finds what the first has entered.
   */
  void oneAfterTheOther(String name, Country country) {
    lock("entrant:" + country + ":" + Slug.of(name));
  }

  /** Serialises what one person enters. */
  void oneAfterTheOther(PersonId person) {
    lock("entrant:" + person.value());
  }

  private void lock(String what) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", what)
        .query()
        .listOfRows();
  }

  /**
   * Returns which of these have entered the cycle with another nomination that was submitted and
   * stands.
   */
  Set<MunicipalityId> elsewhere(Nomination nomination, Collection<MunicipalityId> towns) {
    return jdbc
        .sql(
            """
            select distinct m.municipality_id from nomination_municipality m
              join nomination n on n.id = m.nomination_id
            where n.cycle_id = :cycle and n.id <> :nomination and m.municipality_id = any(:towns)
              and n.state not in ('DRAFT', 'NOT_SUBMITTED', 'NOT_ELIGIBLE', 'WITHDRAWN')
            """)
        .param("cycle", nomination.cycle().value())
        .param("nomination", nomination.id().value())
        .param("towns", Columns.any(towns))
        .query(Long.class)
        .list()
        .stream()
        .map(MunicipalityId::new)
        .collect(Collectors.toSet());
  }
}
