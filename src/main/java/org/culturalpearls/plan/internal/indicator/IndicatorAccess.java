package org.culturalpearls.plan.internal.indicator;

import java.time.LocalDate;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.internal.PlanAccess;
import org.culturalpearls.plan.internal.SubmittedPlans;
import org.culturalpearls.plan.internal.SubmittedPlans.Submitted;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Decides who may enter what is measured: the team, while the town takes part and its plan is
 * carried out.
 */
@Component
class IndicatorAccess {

  private final PlanAccess access;
  private final SubmittedPlans plans;
  private final Deadlines deadlines;

  IndicatorAccess(PlanAccess access, SubmittedPlans plans, Deadlines deadlines) {
    this.access = access;
    this.plans = plans;
    this.deadlines = deadlines;
  }

  /**
   * A plan, and which day it is in the town's cycle.
   *
   * @param plan as it stands
   */
  record At(ParticipationId participation, Submitted plan, LocalDate today) {

    PlannedIndicator indicator(RowId id) {
      return plan.content().indicators().stream()
          .filter(row -> row.id().equals(id))
          .findFirst()
          .orElseThrow(IndicatorAccess::nothingHere)
          .content();
    }
  }

  At read(PersonId reader, ParticipationId id) {
    ParticipationView town = access.reader(reader, id);
    return new At(id, plans.plan(id), today(town));
  }

  At write(PersonId member, ParticipationId id) {
    ParticipationView town = working(member, id);
    return new At(id, plans.carriedOut(id), today(town));
  }

  /** The same, and of two at the same time the second waits for the first. */
  At writeAlone(PersonId member, ParticipationId id) {
    ParticipationView town = working(member, id);
    plans.hold(id);
    return new At(id, plans.carriedOut(id), today(town));
  }

  /** Returns whose milestone it is, without checking rights. */
  SubmittedPlans.OfMilestone milestone(MilestoneId id) {
    return plans.milestone(id);
  }

  private ParticipationView working(PersonId member, ParticipationId id) {
    ParticipationView town = access.teamMember(member, id);
    if (!town.stage().takesOrTookPart()) {
      throw new AlreadyDone("error.plan.participation-ended");
    }
    return town;
  }

  private LocalDate today(ParticipationView town) {
    return deadlines.today(town.cycleId());
  }

  static NotFound nothingHere() {
    return new NotFound("error.indicator.not-found");
  }
}
