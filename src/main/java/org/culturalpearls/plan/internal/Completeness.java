package org.culturalpearls.plan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanDraft;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/**
 * What a plan needs before it is handed in: all sections, and at least three milestones with a
 * title, an owner and a date inside the cycle.
 */
@Component
class Completeness {

  private final CycleDates dates;

  Completeness(CycleDates dates) {
    this.dates = dates;
  }

  void require(Plan plan, ParticipationView participation) {
    requireText(PlanSection.VISION, plan.texts().vision());
    requireText(PlanSection.CHALLENGES, plan.texts().challenges());
    requireText(PlanSection.ASSETS, plan.texts().assets());
    requireText(PlanSection.MEASURES, plan.texts().measures());
    List<MilestoneWording> milestones = plan.milestones();
    if (milestones.size() < PlanDraft.MIN_MILESTONES) {
      throw RuleBroken.in(
          PlanSection.MILESTONES.field(),
          "error.plan.too-few-milestones",
          PlanDraft.MIN_MILESTONES,
          milestones.size());
    }
    IntStream.range(0, milestones.size())
        .forEach(
            i ->
                requireMilestone(
                    milestones.get(i), "milestones[" + i + "].", i + 1, participation));
  }

  /**
   * @param prefix of the names of the milestone's fields
   * @param number by which people know the milestone, from 1
   */
  void requireMilestone(
      MilestoneWording milestone, String prefix, int number, ParticipationView participation) {
    if (milestone.title().isEmpty()) {
      throw RuleBroken.in(prefix + "title", "error.plan.milestone-without-title", number);
    }
    if (!milestone.hasOwner()) {
      throw RuleBroken.in(prefix + "owner", "error.plan.milestone-without-owner", number);
    }
    if (milestone.ownerId() != null
        && !participation.team().contains(new PersonId(milestone.ownerId()))) {
      throw RuleBroken.in(prefix + "owner", "error.plan.owner-outside-team", number);
    }
    if (milestone.dueOn() == null) {
      throw RuleBroken.in(prefix + "dueOn", "error.plan.milestone-without-date", number);
    }
    requireInside(prefix + "dueOn", milestone.dueOn(), number, dates.cycleOf(participation));
  }

  private static void requireInside(String field, LocalDate date, int number, CycleView cycle) {
    if (date.isBefore(cycle.opensOn()) || date.isAfter(cycle.endsOn())) {
      throw RuleBroken.in(
          field,
          "error.plan.milestone-outside-cycle",
          number,
          cycle.opensOn().toString(),
          cycle.endsOn().toString());
    }
  }

  private static void requireText(PlanSection section, String text) {
    if (text.isBlank()) {
      throw RuleBroken.in(section.field(), "error.plan.section-missing." + section.field());
    }
  }
}
