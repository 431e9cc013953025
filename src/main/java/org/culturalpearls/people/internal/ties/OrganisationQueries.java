package org.culturalpearls.people.internal.ties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.OrganisationView;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.Versioned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads organisations with the number of their people, and moves people from one to another. */
@Component
class OrganisationQueries {

  /** Any number that no other lock uses. */
  private static final long FAMILIES = 20_270_002;

  private static final int MOST_NAMES = 1_000;

  private static final String SELECT =
      """
      select o.id, o.version, o.name, o.country, o.parent_id, coalesce(a.name, '') as parent,
        (select count(*) from person p where p.organisation_id = o.id) as people
      from organisation o left join organisation a on a.id = o.parent_id
      where o.merged_into_id is null
      """;

  private static final String BELOW =
      """
      with recursive below (id) as (
        select id from organisation where id = any(:ids)
        union
        select o.id from below b join organisation o on o.parent_id = b.id
      )
      """;

  private final JdbcClient jdbc;

  OrganisationQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<String> names() {
    return jdbc.sql(
            "select name from organisation where merged_into_id is null"
                + " order by name_key limit :most")
        .param("most", MOST_NAMES)
        .query(String.class)
        .list();
  }

  List<OrganisationView> all() {
    return jdbc.sql(SELECT + "order by o.name_key").query(OrganisationQueries::view).list();
  }

  Optional<Versioned<OrganisationView>> byId(OrganisationId id) {
    return jdbc.sql(SELECT + "and o.id = :id")
        .param("id", id.value())
        .query((row, number) -> new Versioned<>(view(row, number), row.getLong("version")))
        .optional();
  }

  List<OrganisationView> search(String key, int page) {
    return jdbc.sql(
            SELECT
                + "and strpos(o.name_key, :key) > 0 order by o.name_key limit :limit offset"
                + " :offset")
        .param("key", key)
        .param("limit", Paged.SIZE + 1)
        .param("offset", Paged.before(page))
        .query(OrganisationQueries::view)
        .list();
  }

  /** Waits until nobody else changes what belongs to what: two at once could make a circle. */
  void lockFamilies() {
    jdbc.sql("select 1 from pg_advisory_xact_lock(:key)")
        .param("key", FAMILIES)
        .query(Integer.class)
        .single();
  }

  /** Returns the organisation and those to which it belongs, up to the topmost. */
  Set<OrganisationId> upFrom(OrganisationId id) {
    Set<OrganisationId> up = new HashSet<>();
    Optional<OrganisationId> next = Optional.ofNullable(id);
    while (next.isPresent() && up.add(next.get())) {
      next = byId(next.get()).map(each -> each.value().parent());
    }
    return up;
  }

  /** Everybody of it, of the one to which it belongs, and of the parts of that. */
  Set<PersonId> family(OrganisationId id) {
    return people(upFrom(id));
  }

  /** Returns the people of these organisations and of all that belong to them. */
  Set<PersonId> people(Collection<OrganisationId> organisations) {
    return new HashSet<>(
        jdbc.sql(
                BELOW
                    + """
                select p.id from person p join below b on b.id = p.organisation_id
                """)
            .param("ids", Columns.any(organisations))
            .query((row, number) -> new PersonId(row.getLong("id")))
            .list());
  }

  /**
   * Records that the people of an organisation and of its parts worked for the one to which it
   * belonged, until now or until they left: what tied them does not end with the change.
   */
  void keepTies(OrganisationId id, OrganisationId parent, Instant now) {
    jdbc.sql(
            BELOW
                + """
                insert into affiliation (id, person_id, organisation_id, since, until)
                select nextval('pearl_seq'), a.person_id, :parent, a.since, coalesce(a.until, :now)
                from affiliation a join below b on b.id = a.organisation_id
                """)
        .param("ids", Columns.any(List.of(id)))
        .param("parent", parent.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** People, what is kept of former ones, parts, and what was merged into it before. */
  void moveAll(OrganisationId from, OrganisationId into) {
    for (String statement :
        List.of(
            "update person set organisation_id = :into, version = version + 1"
                + " where organisation_id = :from",
            "update affiliation set organisation_id = :into where organisation_id = :from",
            "update organisation set parent_id = :into, version = version + 1"
                + " where parent_id = :from",
            "update tie_change set old_organisation_id = :into where old_organisation_id = :from",
            "update tie_change set new_organisation_id = :into where new_organisation_id = :from",
            "update organisation set merged_into_id = :into where merged_into_id = :from")) {
      jdbc.sql(statement).param("from", from.value()).param("into", into.value()).update();
    }
  }

  private static OrganisationView view(ResultSet row, int number) throws SQLException {
    long parent = row.getLong("parent_id");
    OrganisationId over = row.wasNull() ? null : new OrganisationId(parent);
    return new OrganisationView(
        new OrganisationId(row.getLong("id")),
        row.getString("name"),
        Columns.oneOf(row, "country", Country.class),
        over,
        row.getString("parent"),
        row.getInt("people"));
  }
}
