package org.culturalpearls.plan.content;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;

/**
 * Makes contents of plans from rows, whose ids count from 1 in the order in which they are given.
 */
public final class Contents {

  private Contents() {}

  public static PlanContent of(String vision, PlanRow... rows) {
    AtomicLong ids = new AtomicLong();
    return ofRows(vision, Stream.of(rows).map(row -> row(ids.incrementAndGet(), row)).toList());
  }

  /** A row with this id, in version 3. */
  public static Row<PlanRow> row(long id, PlanRow content) {
    return new Row<>(
        new RowId(id), 3, content, new PersonId(7), Instant.parse("2027-02-01T12:02:00Z"));
  }

  public static PlanContent ofRows(String vision, List<Row<PlanRow>> rows) {
    return new PlanContent(
        vision,
        of(Challenge.class, rows),
        of(Asset.class, rows),
        of(Measure.class, rows),
        of(CostLine.class, rows),
        of(PlannedIndicator.class, rows),
        of(PlanMilestone.class, rows));
  }

  private static <T extends PlanRow> List<Row<T>> of(Class<T> type, List<Row<PlanRow>> rows) {
    return rows.stream()
        .filter(row -> type.isInstance(row.content()))
        .map(
            row ->
                new Row<>(
                    row.id(),
                    row.version(),
                    type.cast(row.content()),
                    row.editedBy(),
                    row.editedAt()))
        .toList();
  }
}
