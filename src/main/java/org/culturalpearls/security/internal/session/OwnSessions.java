package org.culturalpearls.security.internal.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.SessionService;
import org.culturalpearls.security.internal.SessionAgeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and ends the stored sessions of a person. */
@Service
@Transactional(readOnly = true)
class OwnSessions implements SessionService {

  private final JdbcClient jdbc;

  OwnSessions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The times are those of the server, as the sessions have them. */
  @Override
  public List<Login> of(PersonId person, String current) {
    return jdbc.sql(
            """
            select session_id, creation_time, last_access_time from web_session
            where principal_name = :name and expiry_time > extract(epoch from now()) * 1000
            order by last_access_time desc
            """)
        .param("name", Long.toString(person.value()))
        .query(
            (row, number) ->
                new Login(
                    Instant.ofEpochMilli(row.getLong(2)),
                    Instant.ofEpochMilli(row.getLong(3)),
                    row.getString(1).equals(current)))
        .list();
  }

  @Override
  @Transactional
  public void endOthers(PersonId self, String current) {
    jdbc.sql("delete from web_session where principal_name = :name and session_id <> :current")
        .param("name", Long.toString(self.value()))
        .param("current", current)
        .update();
  }

  @Override
  public void renew(HttpServletRequest request) {
    SessionAgeFilter.renew(request.getSession());
  }
}
