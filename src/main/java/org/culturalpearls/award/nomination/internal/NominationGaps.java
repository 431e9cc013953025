package org.culturalpearls.award.nomination.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.SectionView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.shared.Label;

/**
 * Finds what a nomination lacks before it can be submitted or completed: a text in each section.
 */
final class NominationGaps {

  private NominationGaps() {}

  /**
   * @param asked the sections that need a text
   */
  static List<PlanService.MissingPart> of(
      Collection<SectionView> sections, Set<NominationSection> asked) {
    List<PlanService.MissingPart> missing = new ArrayList<>();
    for (SectionView section : sections) {
      if (asked.contains(section.section()) && section.english().isBlank()) {
        missing.add(
            PlanService.MissingPart.of(
                section.section().field(),
                "nomination.missing.section",
                Label.of(section.section())));
      }
    }
    return missing;
  }
}
