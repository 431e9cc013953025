package org.culturalpearls.award.setup.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;
import org.culturalpearls.award.setup.AwardStage;

/** The key of a criterion in an award: its stage, and its number there, from 1. */
@Embeddable
public record CriterionPlace(@Enumerated(EnumType.STRING) AwardStage stage, int number)
    implements Comparable<CriterionPlace> {

  private static final Comparator<CriterionPlace> ORDER =
      Comparator.comparing(CriterionPlace::stage).thenComparingInt(CriterionPlace::number);

  @Override
  public int compareTo(CriterionPlace other) {
    return ORDER.compare(this, other);
  }
}
