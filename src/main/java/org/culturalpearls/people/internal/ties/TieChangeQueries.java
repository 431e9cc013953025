package org.culturalpearls.people.internal.ties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.TieChangeId;
import org.culturalpearls.people.ties.TieChangeView;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads changed organisations and countries with the names of the organisations. */
@Component
class TieChangeQueries {

  private static final String SELECT =
      """
      select c.*, coalesce(b.name, '') as before, coalesce(a.name, '') as after
      from tie_change c
        left join organisation b on b.id = c.old_organisation_id
        left join organisation a on a.id = c.new_organisation_id
      """;

  private final JdbcClient jdbc;

  TieChangeQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<TieChangeView> ofPerson(PersonId person) {
    return jdbc.sql(SELECT + "where c.person_id = :person order by c.asked_at desc, c.id desc")
        .param("person", person.value())
        .query(TieChangeQueries::view)
        .list();
  }

  List<TieChangeView> these(Collection<TieChangeId> ids) {
    return jdbc.sql(SELECT + "where c.id = any(:ids) order by c.asked_at, c.id")
        .param("ids", Columns.any(ids))
        .query(TieChangeQueries::view)
        .list();
  }

  private static TieChangeView view(ResultSet row, int number) throws SQLException {
    long decidedBy = row.getLong("decided_by");
    PersonId decider = row.wasNull() ? null : new PersonId(decidedBy);
    return new TieChangeView(
        new TieChangeId(row.getLong("id")),
        new PersonId(row.getLong("person_id")),
        TieChangeView.Kind.valueOf(row.getString("kind")),
        row.getString("before"),
        row.getString("after"),
        Columns.oneOf(row, "old_country", Country.class),
        Columns.oneOf(row, "new_country", Country.class),
        new PersonId(row.getLong("asked_by")),
        Columns.instant(row, "asked_at"),
        TieChangeView.State.valueOf(row.getString("state")),
        decider,
        Columns.instant(row, "decided_at"),
        row.getString("reason"));
  }
}
