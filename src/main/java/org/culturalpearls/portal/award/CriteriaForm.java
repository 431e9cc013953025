package org.culturalpearls.portal.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.culturalpearls.award.AwardSettings;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.ChangeCriteria;
import org.culturalpearls.award.Criterion;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.portal.form.Typed;
import org.culturalpearls.shared.Versioned;

/** The criteria of a stage, as typed, and rows for more. */
record CriteriaForm(List<CriterionRow> criteria, String reason, String version) {

  private static final int FREE_ROWS = 2;

  /** Empty rows come after the others, so that a row keeps its number when the form comes back. */
  CriteriaForm {
    List<CriterionRow> rows = new ArrayList<>();
    if (criteria != null) {
      criteria.stream().filter(Objects::nonNull).filter(row -> !row.isEmpty()).forEach(rows::add);
    }
    for (int free = 0; free < FREE_ROWS; free++) {
      rows.add(CriterionRow.empty());
    }
    criteria = rows;
  }

  static CriteriaForm of(Versioned<AwardSettings> read, AwardStage stage) {
    return new CriteriaForm(
        read.value().criteria().get(stage).stream().map(CriterionRow::of).toList(),
        "",
        Long.toString(read.version()));
  }

  ChangeCriteria command(CycleId cycle, AwardStage stage) {
    List<Criterion> filled =
        IntStream.range(0, criteria.size())
            .filter(row -> !criteria.get(row).isEmpty())
            .mapToObj(row -> criteria.get(row).command("criteria[" + row + "]."))
            .toList();
    return new ChangeCriteria(cycle, Typed.version(version), stage, filled, reason);
  }
}
