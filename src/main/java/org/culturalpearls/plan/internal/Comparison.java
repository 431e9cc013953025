package org.culturalpearls.plan.internal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.plan.PlanComparison;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;

/** Finds the sections in which two versions of a plan differ. */
final class Comparison {

  private Comparison() {}

  static PlanComparison of(PlanVersionView older, PlanVersionView newer) {
    Set<PlanSection> changed = EnumSet.noneOf(PlanSection.class);
    if (!older.content().vision().equals(newer.content().vision())) {
      changed.add(PlanSection.VISION);
    }
    for (RowKind kind : RowKind.values()) {
      if (!rows(older, kind).equals(rows(newer, kind))) {
        changed.add(kind.section());
      }
    }
    return new PlanComparison(older, newer, changed);
  }

  /** By their ids: to move a row changes nothing that is said. */
  private static Map<RowId, PlanRow> rows(PlanVersionView version, RowKind kind) {
    return version.content().rows(kind).stream().collect(Collectors.toMap(Row::id, Row::content));
  }
}
