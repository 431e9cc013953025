package org.culturalpearls.security.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.SecurityEvent;
import org.culturalpearls.security.SecurityLog;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Paged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores events of accounts and logins, and writes each as a line of the logger {@code security}.
 */
@Repository
class SecurityEvents {

  private static final Logger LOG = LoggerFactory.getLogger("security");

  private static final String INSERT =
      """
      insert into security_event (id, at, kind, person_id, actor_id, network, page)
      values (nextval('pearl_seq'), :at, :kind, :person, :actor, :network, :page)
      """;

  private static final String LATEST =
      """
      select * from (select * from security_event order by id desc limit :latest) latest
      where :kind = '' or kind = :kind
      order by id desc limit :most offset :before
      """;

  private final JdbcClient jdbc;

  SecurityEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Part of the transaction of what it tells, if there is one. */
  void add(SecurityEvent event) {
    jdbc.sql(INSERT)
        .param("at", event.at().atOffset(ZoneOffset.UTC))
        .param("kind", event.kind().name())
        .param("person", value(event.person()), Types.BIGINT)
        .param("actor", value(event.actor()), Types.BIGINT)
        .param("network", event.network())
        .param("page", event.page())
        .update();
    LOG.atInfo()
        .addKeyValue("event", event.kind())
        .addKeyValue("person", value(event.person()))
        .addKeyValue("actor", value(event.actor()))
        .addKeyValue("network", event.network())
        .addKeyValue("page", event.page())
        .log(
            "{} person={} actor={} network={} page={}",
            event.kind(),
            value(event.person()),
            value(event.actor()),
            event.network(),
            event.page());
  }

  private static Long value(PersonId person) {
    return person == null ? null : person.value();
  }

  List<SecurityEvent> latest(SecurityEvent.Kind kind, int page) {
    return jdbc.sql(LATEST)
        .param("latest", SecurityLog.LATEST)
        .param("kind", kind == null ? "" : kind.name())
        .param("most", Paged.SIZE + 1)
        .param("before", Paged.before(page))
        .query(SecurityEvents::event)
        .list();
  }

  private static SecurityEvent event(ResultSet row, int number) throws SQLException {
    return new SecurityEvent(
        Columns.instant(row, "at"),
        SecurityEvent.Kind.valueOf(row.getString("kind")),
        person(row, "person_id"),
        person(row, "actor_id"),
        row.getString("network"),
        row.getString("page"));
  }

  private static PersonId person(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Long.class)).map(PersonId::new).orElse(null);
  }
}
