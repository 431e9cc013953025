package org.culturalpearls.shared.personaldata;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes expired rows by statements, each for a page of rows. */
public abstract class ExpiringRows implements Expiring {

  private final JdbcClient jdbc;
  private final Kind kind;
  private final List<String> statements;

  /**
   * @param statements executed in this order, with the parameters {@code before}, a moment, and
   *     {@code most}, the rows of a page
   */
  protected ExpiringRows(JdbcClient jdbc, Kind kind, String... statements) {
    this.jdbc = jdbc;
    this.kind = kind;
    this.statements = List.of(statements);
  }

  @Override
  public final Kind kind() {
    return kind;
  }

  /** The largest count tells whether more is left. */
  @Override
  public final int clear(Instant before, int most) {
    return statements.stream()
        .mapToInt(
            statement ->
                jdbc.sql(statement)
                    .param("before", before.atOffset(ZoneOffset.UTC))
                    .param("most", most)
                    .update())
        .max()
        .orElse(0);
  }
}
