package org.culturalpearls;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.culturalpearls.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The password of everybody in tests. Its hash is of the kind that the application writes, only
 * with the least strength: tests log in thousands of times.
 */
public final class TestPassword {

  public static final String PASSWORD = "harbour lights at dusk";

  static final int STRENGTH = 4;
  private static final String HASH = hash();

  private TestPassword() {}

  /** From now on the person can log in with it. */
  public static void give(JdbcClient jdbc, PersonId person) {
    jdbc.sql(
            "insert into credential (person_id, password_hash, changed_at) values (?, ?, now())"
                + " on conflict do nothing")
        .params(person.value(), HASH)
        .update();
  }

  private static String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(PASSWORD.getBytes(StandardCharsets.UTF_8));
      return "{sha256-bcrypt}"
          + new BCryptPasswordEncoder(STRENGTH).encode(Base64.getEncoder().encodeToString(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
