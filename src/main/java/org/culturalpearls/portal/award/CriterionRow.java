package org.culturalpearls.portal.award;

import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.portal.form.ExactDecimals;
import org.culturalpearls.portal.form.FormValues;

/** A criterion as typed in a row of the form. */
record CriterionRow(String name, String guidance, String weight, String lowest, String highest) {

  static CriterionRow empty() {
    return new CriterionRow("", "", "1", "0", "10");
  }

  static CriterionRow of(Criterion criterion) {
    return new CriterionRow(
        criterion.name(),
        criterion.guidance(),
        ExactDecimals.text(criterion.weight()),
        Integer.toString(criterion.lowest()),
        Integer.toString(criterion.highest()));
  }

  /** A row without a name counts as removed. */
  boolean isEmpty() {
    return (name == null || name.isBlank()) && (guidance == null || guidance.isBlank());
  }

  /**
   * @param row prefix of the names of its fields
   */
  Criterion command(String row) {
    return new Criterion(
        name,
        guidance,
        FormValues.exact(row + "weight", weight),
        FormValues.whole(row + "lowest", lowest),
        FormValues.whole(row + "highest", highest));
  }
}
