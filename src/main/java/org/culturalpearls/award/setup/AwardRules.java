package org.culturalpearls.award.setup;

import java.util.Map;

/**
 * The rules by which a cycle's nominations are completed, reviewed and decided.
 *
 * @param completionRounds how often a town may be asked to complete its nomination; 0 for never
 * @param reviews how many reviews each nomination gets in each stage
 */
public record AwardRules(TitleRule titles, int completionRounds, Map<AwardStage, Integer> reviews) {

  public AwardRules {
    reviews = Map.copyOf(reviews);
  }
}
