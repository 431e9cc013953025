package org.culturalpearls.plan.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/**
 * Checks what a plan needs before it is handed in: a vision, a challenge, a measure, and at least
 * three milestones with a title, an owner and a future date inside the cycle.
 */
@Component
class Completeness {

  /** The minimum number of milestones. */
  private static final int MIN_MILESTONES = 3;

  private final CycleDates dates;

  Completeness(CycleDates dates) {
    this.dates = dates;
  }

  /**
   * Throws for the first missing part.
   *
   * @param running the milestones that the plan in force has already, whose dates may have passed
   */
  void require(PlanContent plan, ParticipationView participation, Set<RowId> running) {
    requireNone(missing(plan, participation, running));
  }

  /** Returns all missing parts, in the order of the plan. */
  List<PlanService.MissingPart> missing(
      PlanContent plan, ParticipationView participation, Set<RowId> running) {
    List<PlanService.MissingPart> missing = new ArrayList<>();
    require(missing, !plan.vision().isBlank(), PlanSection.VISION);
    require(missing, !plan.challenges().isEmpty(), PlanSection.CHALLENGES);
    require(missing, !plan.measures().isEmpty(), PlanSection.MEASURES);
    List<Row<PlanMilestone>> milestones = plan.milestones();
    if (milestones.size() < MIN_MILESTONES) {
      missing.add(
          PlanService.MissingPart.of(
              PlanSection.MILESTONES.field(),
              "error.plan.too-few-milestones",
              MIN_MILESTONES,
              milestones.size()));
    }
    CycleDates.Days days = dates.toCome(participation);
    for (int i = 0; i < milestones.size(); i++) {
      Row<PlanMilestone> milestone = milestones.get(i);
      if (!running.contains(milestone.id())) {
        missing.addAll(missing(milestone, i + 1, participation, days));
      }
    }
    return missing;
  }

  /**
   * Checks a milestone in a form of its own, which needs no number; {@link CycleDates} checks that
   * its date is in the future.
   */
  void requireMilestone(MilestoneWording milestone, ParticipationView participation) {
    if (milestone.title().isEmpty()) {
      throw RuleBroken.in("title", "error.plan.new-without-title");
    }
    if (!milestone.hasOwner()) {
      throw RuleBroken.in("owner", "error.plan.new-without-owner");
    }
    if (isOutside(milestone, participation)) {
      throw RuleBroken.in("owner", "error.plan.new-owner-outside-team");
    }
  }

  private static boolean isOutside(MilestoneWording milestone, ParticipationView participation) {
    return milestone.ownerId() != null
        && !participation.team().contains(new PersonId(milestone.ownerId()));
  }

  private static List<PlanService.MissingPart> missing(
      Row<PlanMilestone> row, int number, ParticipationView participation, CycleDates.Days days) {
    MilestoneWording milestone = MilestoneWording.of(row.content().wording());
    String place = RowKind.MILESTONE.field() + "-" + row.id().value();
    List<PlanService.MissingPart> missing = new ArrayList<>();
    if (milestone.title().isEmpty()) {
      missing.add(PlanService.MissingPart.of(place, "error.plan.milestone-without-title", number));
    }
    if (!milestone.hasOwner()) {
      missing.add(PlanService.MissingPart.of(place, "error.plan.milestone-without-owner", number));
    } else if (isOutside(milestone, participation)) {
      missing.add(PlanService.MissingPart.of(place, "error.plan.owner-outside-team", number));
    }
    LocalDate dueOn = milestone.dueOn();
    if (dueOn == null) {
      missing.add(PlanService.MissingPart.of(place, "error.plan.milestone-without-date", number));
    } else if (!days.contain(dueOn)) {
      missing.add(
          PlanService.MissingPart.of(
              place, "error.plan.milestone-outside-cycle", number, days.first(), days.last()));
    }
    return missing;
  }

  private static void require(
      List<PlanService.MissingPart> missing, boolean isThere, PlanSection section) {
    if (!isThere) {
      missing.add(
          PlanService.MissingPart.of(
              section.field(), "error.plan.section-missing." + section.field()));
    }
  }

  private static void requireNone(List<PlanService.MissingPart> missing) {
    if (!missing.isEmpty()) {
      PlanService.MissingPart first = missing.get(0);
      throw RuleBroken.in(first.field(), first.key(), first.arguments().toArray());
    }
  }
}
