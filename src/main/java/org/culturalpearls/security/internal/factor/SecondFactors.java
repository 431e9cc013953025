package org.culturalpearls.security.internal.factor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.SecondFactorService.Factor;
import org.culturalpearls.security.SecondFactorService.Passkey;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores encrypted keys of authenticator apps and hashes of recovery codes, and lists passkeys,
 * which the framework stores.
 */
@Repository
class SecondFactors {

  private final JdbcClient jdbc;

  SecondFactors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Factor> of(PersonId person) {
    Factor found =
        jdbc.sql(
                """
                select (select since from second_factor where person_id = :person) since,
                  (select count(*) from recovery_code where person_id = :person)
                """)
            .param("person", person.value())
            .query(
                (row, number) ->
                    new Factor(Columns.instant(row, "since"), passkeys(person), row.getInt(2)))
            .single();
    return Optional.of(found).filter(each -> each.app() != null || !each.passkeys().isEmpty());
  }

  private List<Passkey> passkeys(PersonId person) {
    return jdbc.sql(
            """
            select credential_id, label, created, last_used
            from user_credentials join user_entities on id = user_entity_user_id
            where name = cast(:person as text) order by created
            """)
        .param("person", person.value())
        .query(
            (row, number) ->
                new Passkey(
                    row.getString(1),
                    row.getString(2),
                    Columns.instant(row, "created"),
                    Columns.instant(row, "last_used")))
        .list();
  }

  /** Until the end of the transaction nobody else changes the factors of this person. */
  void lock(PersonId person) {
    jdbc.sql("select id from person where id = :person for no key update")
        .param("person", person.value())
        .query(Long.class)
        .single();
  }

  /** In place of an earlier one. */
  void putApp(PersonId person, byte[] sealedKey, Instant now, long usedStep) {
    deleteApp(person);
    jdbc.sql(
            """
            insert into second_factor (person_id, sealed_key, since, used_step)
            values (:person, :key, :now, :step)
            """)
        .param("person", person.value())
        .param("key", sealedKey)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("step", usedStep)
        .update();
  }

  boolean deleteApp(PersonId person) {
    return jdbc.sql("delete from second_factor where person_id = :person")
            .param("person", person.value())
            .update()
        == 1;
  }

  /**
   * Returns when a passkey was used last; until the end of the transaction nobody else uses or
   * removes it.
   */
  Optional<Instant> lockPasskey(String passkey) {
    return jdbc.sql("select last_used from user_credentials where credential_id = ? for update")
        .param(passkey)
        .query((row, number) -> Columns.instant(row, "last_used"))
        .optional();
  }

  /** Notes a use that another node's clock saw earlier than what was answered with it. */
  void notUsedBefore(String passkey, Instant asked) {
    jdbc.sql(
            "update user_credentials set last_used = :asked"
                + " where credential_id = :passkey and last_used < :asked")
        .param("passkey", passkey)
        .param("asked", asked.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean deletePasskey(PersonId person, String passkey) {
    return jdbc.sql(
                """
                delete from user_credentials where credential_id = :passkey and user_entity_user_id
                  = (select id from user_entities where name = cast(:person as text))
                """)
            .param("person", person.value())
            .param("passkey", passkey)
            .update()
        == 1;
  }

  /** Recovery codes go as well: the login has one step again. */
  boolean deleteAll(PersonId person) {
    boolean any = of(person).isPresent();
    deleteApp(person);
    jdbc.sql("delete from user_entities where name = cast(:person as text)")
        .param("person", person.value())
        .update();
    putRecoveryCodes(person, List.of());
    return any;
  }

  Optional<byte[]> sealedKey(PersonId person) {
    return jdbc.sql("select sealed_key from second_factor where person_id = :person")
        .param("person", person.value())
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  /** False if a code of this step or a later one was used before. */
  boolean useStep(PersonId person, long step) {
    return jdbc.sql(
                "update second_factor set used_step = :step"
                    + " where person_id = :person and used_step < :step")
            .param("person", person.value())
            .param("step", step)
            .update()
        == 1;
  }

  void putRecoveryCodes(PersonId person, List<String> hashes) {
    jdbc.sql("delete from recovery_code where person_id = :person")
        .param("person", person.value())
        .update();
    jdbc.sql(
            """
            insert into recovery_code (person_id, code_hash)
            select :person, hash from unnest(string_to_array(:hashes, ',')) hash
            """)
        .param("person", person.value())
        .param("hashes", String.join(",", hashes))
        .update();
  }

  boolean useRecoveryCode(PersonId person, String hash) {
    return jdbc.sql("delete from recovery_code where person_id = :person and code_hash = :hash")
            .param("person", person.value())
            .param("hash", hash)
            .update()
        == 1;
  }

  /** When this installation began to demand a second factor, after its grace. */
  Instant requiredFrom() {
    return jdbc.sql("select required_from from second_factor_rule")
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }
}
