package org.culturalpearls.security.internal.session;

import java.util.List;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in sessions and in the security log. */
@Component
class SessionPersonalData implements PersonalDataInventory {

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("session_end")
            .namedBy("t.person_id::text")
            .goesWithThePerson()
            .person("whose sessions", "person_id")
            .fact("which of them count", "ended_before"),
        PersonalDataTable.of("security_event")
            .nothing("bookkeeping of the row", "id")
            .person("whose account, and who did it", "person_id", "actor_id")
            .fact("what happened when", "at", "kind", "page")
            .nothing("a keyed hash of a network, which is no address", "network"),
        PersonalDataTable.of("installation_key")
            .namedBy("'key'")
            .nothing("of the installation", "secret"),
        PersonalDataTable.of("web_session")
            .whose("t.principal_name = cast(:person as text)")
            .goesWithThePerson()
            .namedBy("t.primary_id")
            .secret("the cookie of a session", "primary_id", "session_id")
            .fact("how long, in milliseconds", "creation_time", "last_access_time", "expiry_time")
            .nothing("seconds until an unused session ends", "max_inactive_interval")
            .nothing("the person's id as text, by which the rows are found", "principal_name"),
        PersonalDataTable.of("web_session_attributes")
            .namedBy("t.session_primary_id")
            .nothing("goes with its session", "session_primary_id", "attribute_name")
            .nothing("goes with its session", "attribute_bytes"));
  }
}
