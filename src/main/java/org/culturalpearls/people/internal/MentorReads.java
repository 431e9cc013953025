package org.culturalpearls.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Versioned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads mentor profiles with their person, one statement each. */
@Component
class MentorReads {

  private static final String SELECT =
      """
      select p.id, p.name, coalesce(o.name, '') as organisation, m.version, m.country, m.themes,
        m.languages, m.countries, m.capacity, m.absent_from, m.absent_until
      from mentor_profile m join person p on p.id = m.person_id
        left join organisation o on o.id = p.organisation_id
      """;

  private final JdbcClient jdbc;

  MentorReads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<MentorView> active() {
    return jdbc.sql(
            SELECT
                + """
                join person_role r on r.person_id = p.id and r.role = :mentor
                where p.active order by p.id
                """)
        .param("mentor", Role.MENTOR.name())
        .query(MentorReads::view)
        .list();
  }

  List<MentorView> byIds(Collection<PersonId> ids) {
    return jdbc.sql(SELECT + "where p.id = any(:ids)")
        .param("ids", Columns.any(ids))
        .query(MentorReads::view)
        .list();
  }

  Optional<Versioned<MentorView>> byId(PersonId id) {
    return jdbc.sql(SELECT + "where p.id = :id")
        .param("id", id.value())
        .query((row, number) -> new Versioned<>(view(row, number), row.getLong("version")))
        .optional();
  }

  /** Reads and locks the profile. */
  Optional<MentorView> locked(PersonId id) {
    return jdbc.sql(SELECT + "where p.id = :id for update of m")
        .param("id", id.value())
        .query(MentorReads::view)
        .optional();
  }

  private static MentorView view(ResultSet row, int number) throws SQLException {
    return new MentorView(
        new PersonId(row.getLong("id")),
        row.getString("name"),
        row.getString("organisation"),
        Country.valueOf(row.getString("country")),
        Columns.enums(row, "themes", Theme.class),
        Columns.enums(row, "languages", Language.class),
        Columns.enums(row, "countries", Country.class),
        row.getInt("capacity"),
        Columns.date(row, "absent_from"),
        Columns.date(row, "absent_until"));
  }
}
