package org.culturalpearls.security.access;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.culturalpearls.notification.calendar.CalendarFeeds;
import org.culturalpearls.notification.preference.internal.SignedTokens;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses that open by what stands in them, and what waits for the office. */
public class WalkedLinks {

  private final SignedTokens tokens;
  private final CalendarFeeds calendars;
  private final JdbcClient jdbc;

  public WalkedLinks(SignedTokens tokens, CalendarFeeds calendars, JdbcClient jdbc) {
    this.tokens = tokens;
    this.calendars = calendars;
    this.jdbc = jdbc;
  }

  String invitation(PersonId person) {
    return link(person, "INVITATION", null);
  }

  String addressConfirmation(PersonId person) {
    return link(person, "ADDRESS_CONFIRMATION", "elsewhere-" + person.value() + "@example.org");
  }

  String signIn(PersonId person) {
    return link(person, "SIGN_IN", null);
  }

  private String link(PersonId person, String kind, String newAddress) {
    String token = SecretToken.fresh();
    jdbc.sql(
            """
            insert into invitation
              (id, person_id, kind, token_hash, new_address, issued_by, issued_at, expires_at)
            values
              (nextval('pearl_seq'), :person, :kind, :hash, :address, :person, :at, :until)
            """)
        .param("person", person.value())
        .param("kind", kind)
        .param("address", newAddress)
        .param("hash", SecretToken.hash(token))
        .param("at", OffsetDateTime.of(2026, 12, 1, 8, 0, 0, 0, ZoneOffset.UTC))
        .param("until", OffsetDateTime.of(2099, 1, 1, 8, 0, 0, 0, ZoneOffset.UTC))
        .update();
    return token;
  }

  String unsubscribing(PersonId person) {
    return tokens.of(person);
  }

  String calendar(PersonId person) {
    return calendars.renew(person).replaceFirst(".*/calendar/", "").replaceFirst("[.]ics$", "");
  }

  /** Two texts in which the name of somebody who is to be erased was found. */
  List<Long> names(PersonId person) {
    jdbc.sql(
            """
            insert into erasure (id, version, person_id, requested_by, requested_at, due_at, state)
            values (nextval('pearl_seq'), 0, :person, :person, now(), now(), 'WAITING')
            """)
        .param("person", person.value())
        .update();
    return List.of(name("first"), name("second"));
  }

  private long name(String row) {
    return jdbc.sql(
            """
            insert into name_place (id, erasure_id, held_table, held_column, held_row, whole, state)
            select nextval('pearl_seq'), max(id), 'meeting', 'notes', '0' || ?, true, 'OPEN'
            from erasure
            returning id
            """)
        .param(row)
        .query(Long.class)
        .single();
  }
}
