package org.culturalpearls.security.internal.session;

import org.culturalpearls.people.PersonEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends the sessions of deactivated people, on all nodes. */
@Component
class SessionsOfLeavers {

  private final JdbcClient jdbc;

  SessionsOfLeavers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Their attributes are deleted with them. */
  @EventListener
  void end(PersonEvent.Deactivated deactivated) {
    jdbc.sql("delete from web_session where principal_name = :name")
        .param("name", Long.toString(deactivated.person().value()))
        .update();
  }
}
