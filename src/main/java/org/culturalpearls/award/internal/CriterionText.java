package org.culturalpearls.award.internal;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.culturalpearls.award.Criterion;

/** A criterion in its row. */
@Embeddable
record CriterionText(String name, String guidance, BigDecimal weight, int lowest, int highest) {

  static CriterionText of(Criterion criterion) {
    return new CriterionText(
        criterion.name(),
        criterion.guidance(),
        criterion.weight(),
        criterion.lowest(),
        criterion.highest());
  }

  Criterion view() {
    return new Criterion(name, guidance, weight, lowest, highest);
  }
}
