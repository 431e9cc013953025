package org.culturalpearls.plan.internal.content;

import java.util.List;
import org.culturalpearls.plan.content.RowKind;

/** The tables of all kinds of rows. */
final class RowTables {

  static final ChallengeTable CHALLENGES = new ChallengeTable();
  static final AssetTable ASSETS = new AssetTable();
  static final MeasureTable MEASURES = new MeasureTable();
  static final CostTable COSTS = new CostTable();
  static final IndicatorTable INDICATORS = new IndicatorTable();
  static final MilestoneTable MILESTONES = new MilestoneTable();

  static final List<RowTable<?>> ALL =
      List.of(CHALLENGES, ASSETS, MEASURES, COSTS, INDICATORS, MILESTONES);

  private RowTables() {}

  static RowTable<?> of(RowKind kind) {
    return switch (kind) {
      case CHALLENGE -> CHALLENGES;
      case ASSET -> ASSETS;
      case MEASURE -> MEASURES;
      case COST -> COSTS;
      case INDICATOR -> INDICATORS;
      case MILESTONE -> MILESTONES;
    };
  }
}
