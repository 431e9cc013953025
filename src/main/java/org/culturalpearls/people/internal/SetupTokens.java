package org.culturalpearls.people.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.culturalpearls.shared.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tokens for the first administrator; each start of a node with an empty database creates one.
 */
@Component
class SetupTokens {

  private static final Duration VALID = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Clock clock;

  SetupTokens(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  String issue() {
    String token = SecretToken.fresh();
    jdbc.sql("delete from setup_token where issued_at <= :oldest")
        .param("oldest", oldest())
        .update();
    jdbc.sql("insert into setup_token (token_hash, issued_at) values (:hash, :now)")
        .param("hash", SecretToken.hash(token))
        .param("now", utc(clock.instant()))
        .update();
    return token;
  }

  /** Consumes a token and all others; of two concurrent uses the second waits here. */
  boolean use(String token) {
    jdbc.sql("lock table setup_token in exclusive mode").update();
    boolean known =
        jdbc.sql(
                """
                select exists (select 1 from setup_token
                  where token_hash = :hash and issued_at > :oldest)
                """)
            .param("hash", SecretToken.hash(token))
            .param("oldest", oldest())
            .query(Boolean.class)
            .single();
    if (known) {
      jdbc.sql("delete from setup_token").update();
    }
    return known;
  }

  private OffsetDateTime oldest() {
    return utc(clock.instant().minus(VALID));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
