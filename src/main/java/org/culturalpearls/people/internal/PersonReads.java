package org.culturalpearls.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.TransactionCache;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads persons with their roles, one statement each and past the persistence context: they are
 * read at every completion of a task.
 */
@Component
class PersonReads {

  private static final int MOST_CHOICES = 400;

  private static final String SELECT =
      """
      select p.id, p.name, p.email, coalesce(o.name, '') as organisation, p.language, p.zone, p.country,
        p.active,
        array(select r.role from person_role r where r.person_id = p.id) as roles
      from person p left join organisation o on o.id = p.organisation_id
      """;

  private static final String WITHOUT_WAY_IN =
      """
      where p.active and exists (select 1 from person_role r where r.person_id = p.id)
        and (:administrators or not exists
          (select 1 from person_role r where r.person_id = p.id and r.role = 'ADMINISTRATOR'))
        and not exists (select 1 from credential c where c.person_id = p.id)
        and not exists (select 1 from invitation i where i.person_id = p.id
          and i.kind in ('INVITATION', 'PASSWORD_RESET', 'SIGN_IN')
          and (i.used_at is not null or i.voided_at is null and i.expires_at > :now))
      """;

  private final JdbcClient jdbc;

  PersonReads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<PersonView> byId(PersonId id) {
    return TransactionCache.once(
        new ById(id),
        () ->
            jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(PersonReads::view)
                .optional());
  }

  private record ById(PersonId id) {}

  List<PersonView> byIds(Collection<PersonId> ids) {
    return jdbc.sql(SELECT + "where p.id = any(:ids)")
        .param("ids", Columns.any(ids))
        .query(PersonReads::view)
        .list();
  }

  Optional<PersonView> byEmail(String email) {
    return jdbc.sql(SELECT + "where p.email = :email")
        .param("email", EmailAddress.normal(email))
        .query(PersonReads::view)
        .optional();
  }

  /**
   * Returns people by name who have a role and no way to log in.
   *
   * @param administrators whether administrators are among them
   */
  List<PersonView> withoutWayIn(boolean administrators, Instant now, int most, int from) {
    return jdbc.sql(
            SELECT + WITHOUT_WAY_IN + "order by lower(p.name), p.id limit :most offset :from")
        .param("administrators", administrators)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .param("from", from)
        .query(PersonReads::view)
        .list();
  }

  int countWithoutWayIn(boolean administrators, Instant now) {
    return jdbc.sql("select count(*) from person p " + WITHOUT_WAY_IN)
        .param("administrators", administrators)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  boolean hasRole(PersonId id, Role role) {
    return byId(id).filter(person -> person.active() && person.roles().contains(role)).isPresent();
  }

  List<PersonView> activeWithRole(Role role) {
    return jdbc.sql(
            SELECT
                + """
                join person_role of_role on of_role.person_id = p.id and of_role.role = :role
                where p.active order by lower(p.name), p.id
                """)
        .param("role", role.name())
        .query(PersonReads::view)
        .list();
  }

  /** Returns active persons by name, as many as a list to choose from can offer. */
  List<PersonView> active() {
    return jdbc.sql(SELECT + "where p.active order by lower(p.name), p.id limit :most")
        .param("most", MOST_CHOICES)
        .query(PersonReads::view)
        .list();
  }

  private static PersonView view(ResultSet row, int number) throws SQLException {
    return new PersonView(
        new PersonId(row.getLong("id")),
        row.getString("name"),
        row.getString("email"),
        row.getString("organisation"),
        Language.valueOf(row.getString("language")),
        ZoneId.of(row.getString("zone")),
        Columns.oneOf(row, "country", Country.class),
        Columns.enums(row, "roles", Role.class),
        row.getBoolean("active"));
  }
}
