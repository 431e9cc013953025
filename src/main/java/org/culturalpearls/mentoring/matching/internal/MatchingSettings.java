package org.culturalpearls.mentoring.matching.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The points and weights for ranking mentors.
 *
 * @param twinHalves capacity that a twin takes, in halves of a mentoring
 * @param theme points for each theme in common
 * @param language points for a language in common that is not English
 * @param country points for a mentor of the town's country
 * @param earlier points for having mentored the town before
 * @param absence points subtracted while the mentor is absent
 */
@Validated
@ConfigurationProperties("pearls.matching")
record MatchingSettings(
    @DefaultValue("1") @Min(0) @Max(2) int twinHalves,
    @DefaultValue("3") int theme,
    @DefaultValue("4") int language,
    @DefaultValue("2") int country,
    @DefaultValue("3") int earlier,
    @DefaultValue("6") int absence) {

  /** The capacity that a lead takes, in halves. */
  static final int LEAD_HALVES = 2;
}
