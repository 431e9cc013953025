package org.culturalpearls.security.internal;

import java.util.List;
import org.culturalpearls.shared.held.HeldTable;
import org.culturalpearls.shared.held.PersonalData;
import org.springframework.stereotype.Component;

/** What is held about who is logged in. */
@Component
class SessionsHeld implements PersonalData {

  @Override
  public List<HeldTable> tables() {
    return List.of(
        HeldTable.of("session_end")
            .namedBy("t.person_id::text")
            .goesWithThePerson()
            .person("whose sessions", "person_id")
            .fact("which of them count", "ended_before"),
        HeldTable.of("web_session")
            .whose("t.principal_name = cast(:person as text)")
            .goesWithThePerson()
            .namedBy("t.primary_id")
            .secret("the cookie of a session", "primary_id", "session_id")
            .fact("how long, in milliseconds", "creation_time", "last_access_time", "expiry_time")
            .nothing("seconds until an unused session ends", "max_inactive_interval")
            .nothing("the person's id as text, by which the rows are found", "principal_name"),
        HeldTable.of("web_session_attributes")
            .namedBy("t.session_primary_id")
            .nothing("goes with its session", "session_primary_id", "attribute_name")
            .nothing("goes with its session", "attribute_bytes"));
  }
}
