package org.culturalpearls.plan.internal;

import java.time.Instant;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CycleEvent;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanChangeProcess;
import org.culturalpearls.plan.PlanChangeService;
import org.culturalpearls.plan.PlanChangeState;
import org.culturalpearls.plan.PlanComparison;
import org.culturalpearls.plan.PlanDevelopmentService.Feedback;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.internal.content.PlanContents;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Implements the change of a plan in force. */
@Service
@Transactional
class PlanChangeFacade implements PlanChangeService {

  private final Plans plans;
  private final PlanVersions versions;
  private final FrozenVersions frozen;
  private final PlanContents contents;
  private final PlanFeedbacks feedbacks;
  private final PlanAccess access;
  private final Completeness completeness;
  private final MilestonesInForce milestones;
  private final ParticipationService participations;
  private final PlanChangeProcess process;
  private final PlanTimes times;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;

  PlanChangeFacade(
      Plans plans,
      PlanVersions versions,
      FrozenVersions frozen,
      PlanContents contents,
      PlanFeedbacks feedbacks,
      PlanAccess access,
      Completeness completeness,
      MilestonesInForce milestones,
      ParticipationService participations,
      PlanChangeProcess process,
      PlanTimes times,
      CaseHistory history,
      ApplicationEventPublisher events) {
    this.plans = plans;
    this.versions = versions;
    this.frozen = frozen;
    this.contents = contents;
    this.feedbacks = feedbacks;
    this.access = access;
    this.completeness = completeness;
    this.milestones = milestones;
    this.participations = participations;
    this.process = process;
    this.times = times;
    this.history = history;
    this.events = events;
  }

  @Override
  public void begin(PersonId person, ParticipationId id) {
    ParticipationView participation = access.teamMember(person, id);
    Plan plan = plans.lockForUpdate(id);
    plan.beginChange();
    participations.goOn(person, id);
    contents.takeDatesInForce(plan.id());
    history.record(id, person, "plan.change-begun");
    plans.flush();
    process.start(
        new PlanChangeProcess.Start(
            person,
            id,
            participation.caseKey(),
            participation.town(),
            times.change(id, times.now())));
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayDo(PersonId person, ParticipationId id, Task task) {
    doable(person, id, task);
  }

  @Override
  @Transactional(readOnly = true)
  public Change forTask(PersonId person, ParticipationId id, Task task) {
    Plan plan = doable(person, id, task);
    PlanVersionView inForce = frozen.inForce(plan);
    PlanVersionSummary last = last(plan);
    boolean handedIn = last.number() > inForce.summary().number();
    return new Change(changed(plan, inForce), handedIn ? last.reason() : "");
  }

  private Plan doable(PersonId person, ParticipationId id, Task task) {
    Plan plan = plans.of(id);
    switch (task) {
      case CHANGE -> access.teamMember(person, id);
      case AGREE -> access.mentorsTurn(person, id, plan.feedbackOpenAt());
    }
    plan.requireChange(task == Task.CHANGE ? PlanChangeState.WRITING : PlanChangeState.HANDED_IN);
    return plan;
  }

  @Override
  public Limit handIn(PersonId person, ParticipationId id, String why) {
    ParticipationView participation = access.teamMember(person, id);
    Plan plan = plans.lockForUpdate(id);
    plan.requireChange(PlanChangeState.WRITING);
    String reason = TextRule.required("reason", why, MAX_REASON);
    contents.takeDatesInForce(plan.id());
    completeness.require(content(plan), participation, milestones.planned(id));
    if (changed(plan, frozen.inForce(plan)).changed().isEmpty()) {
      throw RuleBroken.in("decision", "error.plan.nothing-changed");
    }
    Limit limit = times.agreement(id, times.now(), access.isMentored(id));
    plan.handInChange(limit);
    int number = frozen.freezeChange(plan, person, reason);
    history.record(id, person, "plan.change-handed-in", number);
    plans.flush();
    return limit;
  }

  @Override
  public Answered answer(PersonId person, ParticipationId id, Feedback answer) {
    Plan plan = plans.lockForUpdate(id);
    ParticipationView participation = access.mentorsTurn(person, id, plan.feedbackOpenAt());
    plan.requireChange(PlanChangeState.HANDED_IN);
    if (!answer.ready() && answer.remarks().values().stream().allMatch(String::isBlank)) {
      throw RuleBroken.in("decision", "error.plan.wording-remarks-missing");
    }
    feedbacks.save(new FeedbackOnPlan(plan, person, times.now(), answer));
    if (!answer.ready()) {
      plan.askForOtherWording();
      history.record(id, person, "plan.change-remarked-on", plan.lastVersion());
      plans.flush();
      return new Answered(false, times.change(id, times.now()));
    }
    plan.agreeToChange();
    history.record(id, person, "plan.change-agreed", plan.lastVersion());
    plans.flush();
    milestones.follow(participation, contents.milestonesOf(plan.id()));
    events.publishEvent(new PlanEvent.Changed(id, plan.lastVersion(), person));
    events.publishEvent(new ParticipationEvent.WorkEnded(id));
    return new Answered(true, null);
  }

  @Override
  public void giveUp(PersonId person, ParticipationId id) {
    ParticipationView participation = access.teamMember(person, id);
    Plan plan = plans.lockForUpdate(id);
    plan.requireInChange();
    plan.withdrawChange(frozen.restore(plan, participation));
    history.record(id, person, "plan.change-withdrawn");
    plans.flush();
    events.publishEvent(new ParticipationEvent.WorkEnded(id));
  }

  @Override
  public void withdraw(PersonId person, ParticipationId id) {
    giveUp(person, id);
    process.end(id, PlanChangeProcess.End.WITHDRAWN);
  }

  /** The end of the cycle caps what is open. */
  @EventListener
  public void follow(CycleEvent.DatesChanged moved) {
    plans.changedOf(moved.cycle().value()).forEach(this::move);
  }

  private void move(Plan plan) {
    ParticipationId id = plan.participation();
    if (plan.changeState() == PlanChangeState.HANDED_IN) {
      Instant asked = last(plan).frozenAt();
      plan.moveAgreement(times.agreement(id, asked, access.isMentored(id)), times.now());
      plans.flush();
    }
    process.datesMoved(id, new LimitsOf(plan, times));
  }

  private PlanVersionSummary last(Plan plan) {
    return versions
        .findByPlanIdAndNumber(plan.id(), plan.lastVersion())
        .map(PlanVersion::summary)
        .orElseThrow(PlanAccess::nothingHere);
  }

  private PlanComparison changed(Plan plan, PlanVersionView inForce) {
    return Comparison.of(inForce, new PlanVersionView(last(plan), content(plan)));
  }

  private PlanContent content(Plan plan) {
    return contents.ofPlan(plan.id(), plan.vision());
  }

  private record LimitsOf(Plan plan, PlanTimes times) implements PlanChangeProcess.Limits {

    @Override
    public Instant change(Instant begun) {
      return times.change(plan.participation(), begun);
    }

    @Override
    public Limit agreement() {
      return plan.feedbackLimit();
    }
  }
}
