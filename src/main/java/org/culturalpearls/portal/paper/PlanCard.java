package org.culturalpearls.portal.paper;

import org.culturalpearls.portal.paper.PlanPaper.Chapter;
import org.culturalpearls.portal.paper.PlanPaper.Cover;

/**
 * What a card says of a public plan.
 *
 * @param vision its first sentences, with simple Markdown; empty if it is not public
 * @param measures how many are public
 */
public record PlanCard(Cover cover, String vision, int measures) {

  static PlanCard of(PlanPaper paper) {
    String vision =
        paper.chapters().stream()
            .filter(chapter -> chapter.kind() == ChapterKind.VISION)
            .map(Chapter::text)
            .findFirst()
            .orElse("");
    int measures =
        paper.chapters().stream()
            .filter(chapter -> chapter.kind() == ChapterKind.MEASURES)
            .mapToInt(chapter -> chapter.entries().size())
            .sum();
    return new PlanCard(paper.cover(), PlanSummary.beginning(vision), measures);
  }
}
