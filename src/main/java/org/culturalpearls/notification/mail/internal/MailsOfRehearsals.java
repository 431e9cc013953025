package org.culturalpearls.notification.mail.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import org.culturalpearls.cycle.CycleEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds for good what was not sent of a cycle by the time at which it becomes a rehearsal. */
@Component
class MailsOfRehearsals {

  private final JdbcClient jdbc;
  private final Clock clock;

  MailsOfRehearsals(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @EventListener
  void hold(CycleEvent.BecameRehearsal rehearsal) {
    jdbc.sql(
            """
            update mail set state = 'REHEARSED', held = false, gathered = null, ended_at = :now
            where state in ('WAITING', 'FAILED') and is_of_rehearsal(case_key, arguments)
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
