package org.culturalpearls.plan.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanDraft;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Component;

/** Checks a draft, which may be incomplete; blank milestones are left out. */
@Component
class DraftRules {

  PlanTexts texts(PlanTexts texts) {
    return new PlanTexts(
        text(PlanSection.VISION, texts.vision()),
        text(PlanSection.CHALLENGES, texts.challenges()),
        text(PlanSection.ASSETS, texts.assets()),
        text(PlanSection.MEASURES, texts.measures()));
  }

  List<MilestoneWording> milestones(
      List<PlannedMilestone> milestones, ParticipationView participation) {
    if (milestones.size() > PlanDraft.MAX_MILESTONES) {
      throw RuleBroken.in(
          PlanSection.MILESTONES.field(),
          "error.plan.too-many-milestones",
          PlanDraft.MAX_MILESTONES);
    }
    return IntStream.range(0, milestones.size())
        .mapToObj(i -> milestone(i, milestones.get(i), participation))
        .filter(milestone -> !milestone.isBlank())
        .toList();
  }

  private static MilestoneWording milestone(
      int index, PlannedMilestone milestone, ParticipationView participation) {
    String prefix = "milestones[" + index + "].";
    MilestoneWording wording = MilestoneWording.of(prefix, milestone);
    if (wording.ownerId() != null
        && !participation.team().contains(new PersonId(wording.ownerId()))) {
      throw RuleBroken.in(prefix + "owner", "error.plan.owner-outside-team", index + 1);
    }
    return wording;
  }

  private static String text(PlanSection section, String text) {
    return TextRule.optional(section.field(), text, PlanTexts.MAX_LENGTH);
  }
}
