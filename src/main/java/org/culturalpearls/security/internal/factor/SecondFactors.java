package org.culturalpearls.security.internal.factor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.SecondFactorService.Factor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores encrypted keys of authenticator apps, and hashes of recovery codes. */
@Repository
class SecondFactors {

  private final JdbcClient jdbc;

  SecondFactors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Factor> of(PersonId person) {
    return jdbc.sql(
            """
            select f.since, (select count(*) from recovery_code c where c.person_id = f.person_id)
            from second_factor f where f.person_id = :person
            """)
        .param("person", person.value())
        .query(
            (row, number) ->
                new Factor(row.getObject(1, OffsetDateTime.class).toInstant(), row.getInt(2)))
        .optional();
  }

  /** In place of an earlier one, whose recovery codes are void. */
  void put(PersonId person, byte[] sealedKey, Instant now, long usedStep) {
    delete(person);
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

  /** Recovery codes go with it. */
  boolean delete(PersonId person) {
    putRecoveryCodes(person, List.of());
    return jdbc.sql("delete from second_factor where person_id = :person")
            .param("person", person.value())
            .update()
        == 1;
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
