package org.culturalpearls.security.internal;

import org.culturalpearls.people.PersonEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may not log in any more has no session either, on any node. */
@Component
class SessionsOfLeavers {

  private final JdbcClient jdbc;

  SessionsOfLeavers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Their attributes go with them. */
  @EventListener
  void end(PersonEvent.Deactivated deactivated) {
    jdbc.sql("delete from web_session where principal_name = :name")
        .param("name", Long.toString(deactivated.person().value()))
        .update();
  }
}
