package org.culturalpearls.plan.start;

import java.util.List;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.shared.OneLine;

/**
 * Something from which a town can start its plan: challenges, assets and measures to be taken into
 * it.
 *
 * @param key tells it from others of the same town
 * @param name what it is, for people: a town and a year, or empty if the origin says it all
 * @param path where in this application everybody can read it, or empty
 * @param rows challenges, assets and measures, a challenge before what answers it; their ids tell
 *     them apart
 */
public record StartingPoint(
    String key, MeasureSource origin, String name, String path, List<Row<?>> rows) {

  /** Maximum length of a title made of a text, in characters. */
  private static final int LONGEST = PlanRow.MAX_TITLE / 2;

  public StartingPoint {
    rows = List.copyOf(rows);
  }

  /** Returns the key of one of its rows, which no row of another starting point has. */
  public String keyOf(Row<?> row) {
    return key + "." + row.content().kind().field() + "." + row.id().value();
  }

  /** Returns a title for a text with simple Markdown that has none: how its first line begins. */
  public static String titleOf(String text) {
    String line = text.strip().lines().findFirst().orElse("").replaceAll("[#*_>`\\[\\]]", "");
    int sentence = line.indexOf(". ");
    return OneLine.shortened(sentence > 0 ? line.substring(0, sentence) : line, LONGEST);
  }
}
