package org.culturalpearls.plan.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.PlanReview;
import org.culturalpearls.plan.internal.content.PlanContents;
import org.springframework.stereotype.Component;

/** Finds plans for what is measured of them once they are submitted, without checking rights. */
@Component
public class SubmittedPlans {

  private static final Set<MilestoneEventKind> NEWS =
      Set.of(
          MilestoneEventKind.REACHED,
          MilestoneEventKind.DROPPED,
          MilestoneEventKind.NEW_DATE_APPROVED,
          MilestoneEventKind.EXTENDED);

  private final Plans plans;
  private final Milestones milestones;
  private final MilestoneEvents events;
  private final PlanContents contents;

  SubmittedPlans(
      Plans plans, Milestones milestones, MilestoneEvents events, PlanContents contents) {
    this.plans = plans;
    this.milestones = milestones;
    this.events = events;
    this.contents = contents;
  }

  /**
   * A plan as it stands.
   *
   * @param content empty before it is submitted
   */
  public record Submitted(long id, PlanState state, PlanContent content) {}

  /** One that was not begun is a draft. */
  public Submitted plan(ParticipationId participation) {
    return plans
        .findByParticipationId(participation.value())
        .map(this::submitted)
        .orElse(new Submitted(0, PlanState.DRAFT, PlanContent.EMPTY));
  }

  /** Returns those of the towns that have submitted their plan, in one read. */
  public Set<ParticipationId> submitted(Collection<ParticipationId> participations) {
    return plans
        .findByParticipationIdIn(participations.stream().map(ParticipationId::value).toList())
        .stream()
        .filter(plan -> plan.state().isCarriedOut())
        .map(Plan::participation)
        .collect(Collectors.toSet());
  }

  private Submitted submitted(Plan plan) {
    return new Submitted(
        plan.id(),
        plan.state(),
        plan.state().isBeforeSubmission()
            ? PlanContent.EMPTY
            : contents.ofPlan(plan.id(), plan.vision()));
  }

  /** Throws WrongPlanState unless the town carries it out. */
  public Submitted carriedOut(ParticipationId participation) {
    Submitted plan = plan(participation);
    if (!plan.state().isCarriedOut()) {
      throw new WrongPlanState(participation, plan.state());
    }
    return plan;
  }

  /** Of two that hold the same plan the second waits for the end of the first's transaction. */
  public void hold(ParticipationId participation) {
    plans.lockForUpdate(participation);
  }

  /** Returns the milestones in force. */
  public List<MilestoneView> milestones(ParticipationId participation, LocalDate today) {
    return milestones.ofParticipation(participation.value()).stream()
        .map(milestone -> milestone.view(today))
        .toList();
  }

  /** Returns which milestones were reached, dropped or given another date since this moment. */
  public List<PlanReview.MilestoneNews> milestoneNews(
      ParticipationId participation, Instant since) {
    return events.since(participation.value(), since, NEWS);
  }

  /** Returns the milestones in force by their rows in the plan; those added later have none. */
  public Map<RowId, MilestoneView> milestonesByRow(ParticipationId participation, LocalDate today) {
    return milestones.ofParticipation(participation.value()).stream()
        .filter(milestone -> milestone.planned() != null)
        .collect(Collectors.toMap(Milestone::planned, milestone -> milestone.view(today)));
  }

  /**
   * A milestone in force.
   *
   * @param row in the plan; null if it was added later
   */
  public record InForce(RowId row, MilestoneView milestone) {}

  /** Returns the milestones in force of several towns of one cycle, in one read. */
  public List<InForce> milestones(Collection<ParticipationId> participations, LocalDate today) {
    return milestones
        .findByParticipationIdIn(participations.stream().map(ParticipationId::value).toList())
        .stream()
        .map(milestone -> new InForce(milestone.planned(), milestone.view(today)))
        .toList();
  }

  /**
   * Whose milestone it is.
   *
   * @param row in the plan; null if it was added later
   */
  public record OfMilestone(ParticipationId participation, RowId row) {}

  public OfMilestone milestone(MilestoneId id) {
    Milestone milestone = milestones.of(id);
    return new OfMilestone(milestone.participation(), milestone.planned());
  }
}
