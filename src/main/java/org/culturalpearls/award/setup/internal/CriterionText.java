package org.culturalpearls.award.setup.internal;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.culturalpearls.award.setup.Criterion;

/** The columns of a criterion. */
@Embeddable
public record CriterionText(
    String name, String guidance, BigDecimal weight, int lowest, int highest) {

  public static CriterionText of(Criterion criterion) {
    return new CriterionText(
        criterion.name(),
        criterion.guidance(),
        criterion.weight(),
        criterion.lowest(),
        criterion.highest());
  }

  public Criterion view() {
    return new Criterion(name, guidance, weight, lowest, highest);
  }
}
