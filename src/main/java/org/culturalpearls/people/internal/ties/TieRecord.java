package org.culturalpearls.people.internal.ties;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.OwnCountries;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the dates of what ties people to others. It compares what is stored before and after a
 * change, so that no field through which a tie ends has to know of it.
 */
@Component
public class TieRecord {

  private final JdbcClient jdbc;
  private final Clock clock;

  TieRecord(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Records what begins and ends by a change of these persons, which the change has flushed. */
  public void during(Collection<PersonId> persons, Runnable change) {
    Map<Long, Set<Country>> before = countries(persons);
    change.run();
    Map<Long, Set<Country>> after = countries(persons);
    before.forEach(
        (person, countries) -> {
          Set<Country> over = EnumSet.noneOf(Country.class);
          over.addAll(countries);
          over.removeAll(after.getOrDefault(person, Set.of()));
          over.forEach(country -> isOver(person, country));
        });
    affiliations(persons);
  }

  /** Records for whom these persons work now, after it has been flushed. */
  public void affiliations(Collection<PersonId> persons) {
    Timestamp now = Timestamp.from(clock.instant());
    Long[] ids = Columns.any(persons);
    jdbc.sql(
            """
            update affiliation a set until = :now from person p
            where a.person_id = any(:ids) and a.until is null and p.id = a.person_id
              and p.organisation_id is distinct from a.organisation_id
            """)
        .param("now", now)
        .param("ids", ids)
        .update();
    jdbc.sql(
            """
            insert into affiliation (id, person_id, organisation_id, since)
            select nextval('pearl_seq'), p.id, p.organisation_id, :now from person p
            where p.id = any(:ids) and p.organisation_id is not null and not exists (
              select 1 from affiliation a where a.person_id = p.id and a.until is null)
            """)
        .param("now", now)
        .param("ids", ids)
        .update();
  }

  private void isOver(long person, Country country) {
    jdbc.sql(
            """
            insert into former_country (id, person_id, country, until)
            values (nextval('pearl_seq'), :person, :country, :now)
            """)
        .param("person", person)
        .param("country", country.name())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  private Map<Long, Set<Country>> countries(Collection<PersonId> persons) {
    return jdbc
        .sql(
            """
            select p.id, p.country, p.email, p.zone, m.country as of_profile
            from person p left join mentor_profile m on m.person_id = p.id
            where p.id = any(:ids)
            """)
        .param("ids", Columns.any(persons))
        .query(
            (row, number) ->
                new Known(
                    row.getLong("id"),
                    OwnCountries.of(
                        Columns.oneOf(row, "country", Country.class),
                        Columns.oneOf(row, "of_profile", Country.class),
                        row.getString("email"),
                        ZoneId.of(row.getString("zone")))))
        .list()
        .stream()
        .collect(Collectors.toMap(Known::person, Known::countries));
  }

  private record Known(long person, Set<Country> countries) {}
}
