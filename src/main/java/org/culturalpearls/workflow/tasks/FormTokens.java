package org.culturalpearls.workflow.tasks;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs the action of a form that creates something at most once. Without scripts nothing prevents a
 * double click; each shown form has a token of its own.
 */
@Service
public class FormTokens {

  /** The name of the form field with the token. */
  public static final String TOKEN = "_once";

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Nobody repeats a click after so much time. */
  private static final Duration KEPT = Duration.ofDays(2);

  private static final String CLEAR =
      """
      delete from sent_form where token in (
        select token from sent_form where sent_at < :before
        order by sent_at limit 20 for update skip locked)
      """;

  private static final String INSERT =
      "insert into sent_form (token, sent_at) values (:token, :now) on conflict do nothing";

  private final JdbcClient jdbc;
  private final Clock clock;

  FormTokens(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public static String newToken() {
    return UUID.randomUUID().toString();
  }

  /**
   * Of two concurrent submissions the second waits for the first. If the action is refused the form
   * can be submitted again.
   *
   * @param token as submitted; without one of ours the action is carried out
   */
  @Transactional
  public void once(String token, Runnable act) {
    if (read(token).map(this::isFirst).orElse(true)) {
      act.run();
    }
  }

  private static Optional<UUID> read(String token) {
    return Optional.ofNullable(token)
        .filter(sent -> FORM.matcher(sent).matches())
        .map(UUID::fromString);
  }

  private boolean isFirst(UUID token) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    jdbc.sql(CLEAR).param("before", now.minus(KEPT)).update();
    return jdbc.sql(INSERT).param("token", token).param("now", now).update() > 0;
  }
}
