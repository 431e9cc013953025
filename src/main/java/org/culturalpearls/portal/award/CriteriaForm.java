package org.culturalpearls.portal.award;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Versioned;

/** The criteria of a stage, as typed, with empty rows for more. */
record CriteriaForm(List<CriterionRow> criteria, String reason, String version) {

  private static final int FREE_ROWS = 2;

  /**
   * Empty rows follow the others, so that a row keeps its number when the form is shown again.
   * There are never fewer rows than were sent: each is still accessed while the form is bound.
   */
  CriteriaForm {
    List<CriterionRow> sent = criteria == null ? List.of() : criteria;
    List<CriterionRow> rows = new ArrayList<>();
    sent.stream().filter(row -> row != null && !row.isEmpty()).forEach(rows::add);
    int all = Math.max(rows.size() + FREE_ROWS, sent.size());
    while (rows.size() < all) {
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

  AwardSettingsService.ChangeCriteria command(CycleId cycle, AwardStage stage) {
    List<Criterion> filled =
        IntStream.range(0, criteria.size())
            .filter(row -> !criteria.get(row).isEmpty())
            .mapToObj(row -> criteria.get(row).command("criteria[" + row + "]."))
            .toList();
    return new AwardSettingsService.ChangeCriteria(
        cycle, FormValues.version(version), stage, filled, reason);
  }
}
