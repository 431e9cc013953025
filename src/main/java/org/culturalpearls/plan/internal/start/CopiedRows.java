package org.culturalpearls.plan.internal.start;

import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.start.StartingPoint;

/** Makes of a plan that stands what another can start from. */
record CopiedRows(String key, MeasureSource origin, String name, String path) {

  static CopiedRows from(String key, MeasureSource origin, ParticipationView town, String path) {
    return new CopiedRows(key, origin, town.town() + " " + town.titleYear(), path);
  }

  StartingPoint of(PlanContent plan) {
    return new StartingPoint(
        key,
        origin,
        name,
        path,
        Stream.of(
                plan.challenges().stream().map(row -> row(row, challenge(row.content()))),
                plan.assets().stream().map(row -> row(row, asset(row.content()))),
                plan.measures().stream().map(row -> row(row, measure(row.content()))))
            .<Row<?>>flatMap(rows -> rows)
            .toList());
  }

  private static Row<?> row(Row<?> from, PlanRow content) {
    return new Row<>(from.id(), 0, content, null, null);
  }

  private static Challenge challenge(Challenge row) {
    return new Challenge(title(row), row.text());
  }

  private static Asset asset(Asset row) {
    return new Asset(title(row), row.text(), row.challenges());
  }

  /** Who sees to it, with whom, when and how are the town's own matter. */
  private Measure measure(Measure row) {
    return new Measure(
        title(row),
        row.text(),
        row.forWhom(),
        null,
        null,
        "",
        null,
        null,
        origin,
        name,
        "",
        path,
        row.challenges());
  }

  /** Rows that came from an earlier version's text have none. */
  private static String title(PlanRow row) {
    return row.title().isEmpty() ? StartingPoint.titleOf(row.text()) : row.title();
  }
}
