package org.culturalpearls.conversation.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores addresses for answers, which mails have come, and up to where the mailbox was read. */
@Component
class AnswerRows {

  /** Letters that mail servers carry in any case: 128 random bits. */
  static final int TOKEN_LENGTH = 32;

  private final JdbcClient jdbc;

  AnswerRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * To whom an address for answers was given.
   *
   * @param town whose conversation it is
   */
  record Owner(PersonId person, ParticipationId town) {}

  /** Up to where the mailbox was read. */
  record Place(long validity, long uid) {}

  String newToken(PersonId person, CaseKey town, Instant now) {
    String token = SecretToken.hash(SecretToken.fresh()).substring(0, TOKEN_LENGTH);
    jdbc.sql(
            """
            insert into answer_address (token_hash, participation_id, person_id, made_at)
            select :hash, id, :person, :now from participation where case_key = :town
            """)
        .param("hash", SecretToken.hash(token))
        .param("town", town.value())
        .param("person", person.value())
        .param("now", at(now))
        .update();
    return token;
  }

  Optional<Owner> owner(Collection<String> tokens) {
    if (tokens.size() != 1) {
      return Optional.empty();
    }
    return jdbc.sql(
            "select person_id, participation_id from answer_address where token_hash = :hash")
        .param("hash", SecretToken.hash(tokens.iterator().next()))
        .query(
            (row, number) ->
                new Owner(
                    new PersonId(row.getLong("person_id")),
                    new ParticipationId(row.getLong("participation_id"))))
        .optional();
  }

  boolean hasCome(String messageHash) {
    return jdbc.sql("select count(*) from answer_mail where message_hash = :hash")
            .param("hash", messageHash)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Returns false if this mail has come before; who asks at the same time waits. */
  boolean came(String messageHash, PersonId person, String outcome, Instant now) {
    return jdbc.sql(
                """
                insert into answer_mail (message_hash, person_id, outcome, came_at)
                values (:hash, :person, :outcome, :now)
                on conflict do nothing
                """)
            .param("hash", messageHash)
            .param("person", person.value())
            .param("outcome", outcome)
            .param("now", at(now))
            .update()
        > 0;
  }

  /** Takes the mailbox for this node; false while another one reads it. */
  boolean lease(Instant now, Duration length) {
    return jdbc.sql(
                """
                insert into answer_mailbox (id, uid_validity, last_uid, taken_until)
                values (1, 0, 0, :until)
                on conflict (id) do update set taken_until = excluded.taken_until
                  where answer_mailbox.taken_until <= :now
                """)
            .param("now", at(now))
            .param("until", at(now.plus(length)))
            .update()
        > 0;
  }

  void release(Instant now) {
    jdbc.sql("update answer_mailbox set taken_until = :now").param("now", at(now)).update();
  }

  Place place() {
    return jdbc.sql("select uid_validity, last_uid from answer_mailbox")
        .query((row, number) -> new Place(row.getLong("uid_validity"), row.getLong("last_uid")))
        .single();
  }

  void readUpTo(long validity, long uid) {
    jdbc.sql("update answer_mailbox set uid_validity = :validity, last_uid = :uid")
        .param("validity", validity)
        .param("uid", uid)
        .update();
  }

  private static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
