package org.culturalpearls.award.review;

import java.util.List;
import org.culturalpearls.award.setup.AwardStage;

/**
 * The counted reviews of a stage in an export.
 *
 * @param criteria their names, in the order of the points of a line
 */
public record ScoreTable(AwardStage stage, List<String> criteria, List<ScoreLine> lines) {

  public ScoreTable {
    criteria = List.copyOf(criteria);
    lines = List.copyOf(lines);
  }
}
