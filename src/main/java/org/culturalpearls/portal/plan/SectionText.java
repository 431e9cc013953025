package org.culturalpearls.portal.plan;

import java.util.List;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanTexts;

/** A written section of a plan with its text. */
public record SectionText(PlanSection section, String text) {

  static List<SectionText> of(PlanTexts texts) {
    return List.of(
        new SectionText(PlanSection.VISION, texts.vision()),
        new SectionText(PlanSection.CHALLENGES, texts.challenges()),
        new SectionText(PlanSection.ASSETS, texts.assets()),
        new SectionText(PlanSection.MEASURES, texts.measures()));
  }
}
