package org.culturalpearls.plan.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CycleEvent;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.LeavingProgramme;
import org.culturalpearls.plan.PlanChangeProcess;
import org.culturalpearls.plan.PlanDevelopmentProcess;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.PlanLifecycleService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlansBeforeJury;
import org.culturalpearls.plan.internal.content.PlanContents;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends plans with the events of a participation. */
@Service
@Transactional
class PlanLifecycleFacade implements PlanLifecycleService {

  private final Plans plans;
  private final PlanDevelopmentProcess process;
  private final PlanChangeProcess changes;
  private final PlanContents contents;
  private final MilestonesInForce milestones;
  private final ParticipationService participations;
  private final LeavingProgramme leaving;
  private final PlansBeforeJury jury;
  private final PlanAccess access;
  private final CycleDates dates;
  private final PlanTimes times;
  private final PlanDueMoves moves;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;

  PlanLifecycleFacade(
      Plans plans,
      PlanDevelopmentProcess process,
      PlanChangeProcess changes,
      PlanContents contents,
      MilestonesInForce milestones,
      ParticipationService participations,
      LeavingProgramme leaving,
      PlansBeforeJury jury,
      PlanAccess access,
      CycleDates dates,
      PlanTimes times,
      PlanDueMoves moves,
      CaseHistory history,
      ApplicationEventPublisher events) {
    this.plans = plans;
    this.process = process;
    this.changes = changes;
    this.contents = contents;
    this.milestones = milestones;
    this.participations = participations;
    this.leaving = leaving;
    this.jury = jury;
    this.access = access;
    this.dates = dates;
    this.times = times;
    this.moves = moves;
    this.history = history;
    this.events = events;
  }

  @EventListener
  public void begin(ParticipationEvent.Started started) {
    ParticipationView participation = participations.participation(started.participation());
    Plan plan = plans.saveAndFlush(new Plan(participation.id()));
    process.start(
        new PlanDevelopmentProcess.Start(
            participation.id(),
            participation.caseKey(),
            participation.town(),
            times.due(plan, Step.ASSESS_PREPAREDNESS),
            times.planDue(plan)));
  }

  /**
   * The town left. If that was decided in plan development itself, the plan's state says so already
   * and the process ends on its own.
   */
  @EventListener
  public void end(ParticipationEvent.Left left) {
    ParticipationId id = left.participation();
    plans
        .lock(id.value())
        .filter(plan -> plan.state() != PlanState.LEFT)
        .ifPresent(
            plan -> {
              boolean inDevelopment = plan.state().isBeforeSubmission();
              boolean inChange = plan.changeState() != null;
              plan.leave();
              plans.flush();
              if (inDevelopment) {
                process.end(id);
              }
              if (inChange) {
                changes.end(id, PlanChangeProcess.End.TOWN_LEFT);
              }
            });
    milestones.endAll(id);
  }

  /**
   * Towns that were given more time keep their day; for towns that have submitted there is nothing
   * to move.
   */
  @EventListener
  public void follow(CycleEvent.DatesChanged changed) {
    plans.unsubmittedOf(changed.cycle().value()).forEach(moves::moved);
  }

  @Override
  @Transactional(readOnly = true)
  public Instant planDue(ParticipationId id) {
    return times.planDue(plans.of(id));
  }

  @Override
  @Transactional(readOnly = true)
  public Instant lateDecisionDue(ParticipationId id) {
    return times.due(plans.of(id), Step.DECIDE_LATE_PLAN);
  }

  @Override
  public Optional<Instant> decideOnLatePlan(
      PersonId coordinator, ParticipationId id, LatePlanDecision decision) {
    ParticipationView participation = access.coordinator(coordinator, id);
    Plan plan = plans.lockForUpdate(id);
    plan.requireLate(times.planDue(plan), times.now());
    if (decision instanceof LatePlanDecision.Extend extend) {
      return Optional.of(extend(coordinator, participation, plan, extend.until()));
    }
    if (decision instanceof LatePlanDecision.Leave leave) {
      leave(coordinator, plan, leave.reason());
      return Optional.empty();
    }
    throw RuleBroken.in("decision", "error.shared.missing", Label.field("decision"));
  }

  @Override
  public void putInForce(ParticipationId id) {
    if (!jury.isBeforeJury(id)) {
      bringIntoForce(id, plans.lockForUpdate(id));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Integer> submittedVersion(ParticipationId id) {
    return plans
        .findByParticipationId(id.value())
        .filter(plan -> isSubmitted(plan) || plan.state() == PlanState.IN_FORCE)
        .map(
            plan ->
                isSubmitted(plan) ? Integer.valueOf(plan.lastVersion()) : plan.versionInForce());
  }

  @Override
  public void juryIsOver(ParticipationId id) {
    plans
        .lock(id.value())
        .filter(PlanLifecycleFacade::isSubmitted)
        .ifPresent(plan -> bringIntoForce(id, plan));
  }

  private static boolean isSubmitted(Plan plan) {
    return plan.state() == PlanState.SUBMITTED;
  }

  private void bringIntoForce(ParticipationId id, Plan plan) {
    ParticipationView participation = participations.participation(id);
    plan.comeIntoForce();
    participations.planInForce(id);
    history.record(id, null, "plan.in-force");
    plans.flush();
    milestones.begin(participation, contents.milestonesOf(plan.id()));
  }

  private Instant extend(
      PersonId coordinator, ParticipationView participation, Plan plan, LocalDate until) {
    dates.requireToCome("until", until, participation);
    plan.extend(until);
    history.record(participation.id(), coordinator, "plan.extended", until);
    plans.flush();
    moves.moved(plan);
    Instant dueAt = times.planDue(plan);
    events.publishEvent(new PlanEvent.DueMoved(participation.id(), dueAt));
    return dueAt;
  }

  private void leave(PersonId coordinator, Plan plan, String why) {
    String reason = TextRule.required("reason", why, LatePlanDecision.MAX_LENGTH);
    plan.leave();
    plans.flush();
    leaving.leave(coordinator, plan.participation(), reason);
  }
}
