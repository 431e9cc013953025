package org.culturalpearls.people.internal.ties;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.FormerTie;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.TieService;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the ties of people by SQL: for everybody in an award at once, at every look at it. */
@Service
@Transactional(readOnly = true)
class TieFacade implements TieService {

  /** From each organisation up to the topmost; a circle, which nobody can make, would end, too. */
  private static final String TOPMOST =
      """
      with recursive above (id, over, parent_id) as (
        select o.id, o.id, coalesce(o.merged_into_id, o.parent_id) from organisation o
        where o.id in (:begin)
        union
        select a.id, o.id, coalesce(o.merged_into_id, o.parent_id)
        from above a join organisation o on o.id = a.parent_id
      )
      """;

  private static final String OVER =
      "select organisation_id from affiliation where person_id = any(:ids) and until is not null";

  private final JdbcClient jdbc;

  TieFacade(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Ties of(Collection<PersonId> persons) {
    List<FormerTie> all = read(persons);
    return new Ties(
        all.stream()
            .filter(tie -> tie.until() == null)
            .collect(Collectors.toMap(FormerTie::person, FormerTie::organisation)),
        all.stream().filter(tie -> tie.until() != null).toList());
  }

  /** Reads what is over, and as ties without an end for whom the persons work now. */
  private List<FormerTie> read(Collection<PersonId> persons) {
    return jdbc.sql(
            topmostOf("select organisation_id from person where id = any(:ids) union " + OVER)
                + """
                select f.person_id, a.over, null as country,
                  case when bool_or(f.until is null) then null else max(f.until) end as until
                from (select id as person_id, organisation_id, null as until from person
                    where id = any(:ids)
                  union all
                  select person_id, organisation_id, until from affiliation
                    where person_id = any(:ids) and until is not null) f
                join above a on a.id = f.organisation_id and a.parent_id is null
                group by f.person_id, a.over
                union all
                select person_id, null, country, max(until) from former_country
                where person_id = any(:ids)
                group by person_id, country
                order by until desc, person_id
                """)
        .param("ids", Columns.any(persons))
        .query(
            (row, number) -> {
              long over = row.getLong("over");
              return new FormerTie(
                  new PersonId(row.getLong("person_id")),
                  row.wasNull() ? null : new OrganisationId(over),
                  Columns.oneOf(row, "country", Country.class),
                  Columns.instant(row, "until"));
            })
        .list();
  }

  private static String topmostOf(String organisations) {
    return TOPMOST.replace(":begin", organisations);
  }
}
