package org.culturalpearls.plan.internal;

import java.time.Instant;
import java.util.Set;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.PlanTask;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.internal.content.PlanContents;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Implements the steps of plan development. */
@Service
@Transactional
class PlanDevelopmentFacade implements PlanDevelopmentService {

  private final Plans plans;
  private final FrozenVersions versions;
  private final PlanContents contents;
  private final PlanFeedbacks feedbacks;
  private final AssessmentService assessments;
  private final PlanAccess access;
  private final Completeness completeness;
  private final PlanTimes times;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;

  PlanDevelopmentFacade(
      Plans plans,
      FrozenVersions versions,
      PlanContents contents,
      PlanFeedbacks feedbacks,
      AssessmentService assessments,
      PlanAccess access,
      Completeness completeness,
      PlanTimes times,
      CaseHistory history,
      ApplicationEventPublisher events) {
    this.plans = plans;
    this.versions = versions;
    this.contents = contents;
    this.feedbacks = feedbacks;
    this.assessments = assessments;
    this.access = access;
    this.completeness = completeness;
    this.times = times;
    this.history = history;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayDo(PersonId person, ParticipationId id, PlanTask task) {
    doable(person, id, task);
  }

  @Override
  @Transactional(readOnly = true)
  public PlanView forTask(PersonId person, ParticipationId id, PlanTask task) {
    Plan plan = doable(person, id, task);
    return plan.view(content(plan), times.planDue(plan), times.now(), times.isInLastDays(plan));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayAskToSubmit(PersonId person, ParticipationId id) {
    Plan plan = doable(person, id, PlanTask.DRAFT);
    return plan.mayAskToSubmit(times.isInLastDays(plan));
  }

  private Plan doable(PersonId person, ParticipationId id, PlanTask task) {
    Plan plan = plans.of(id);
    switch (task) {
      case ASSESS, DRAFT, SUBMIT -> access.teamMember(person, id);
      case GIVE_FEEDBACK -> access.mentorsTurn(person, id, plan.feedbackOpenAt());
      case DECIDE_ON_LATE_PLAN -> access.coordinator(person, id);
    }
    switch (task) {
      case ASSESS, DRAFT -> plan.requireDraft();
      case GIVE_FEEDBACK -> plan.requireFeedbackRequested();
      case SUBMIT -> plan.requireSubmittable(times.now());
      case DECIDE_ON_LATE_PLAN -> plan.requireLate(times.planDue(plan), times.now());
    }
    return plan;
  }

  @Override
  public Instant assess(PersonId person, ParticipationId id, AssessmentService.Assess assessment) {
    assessments.assess(person, id, assessment);
    return times.due(plans.lockForUpdate(id), Step.DRAFT_PLAN);
  }

  @Override
  public HandedIn handIn(PersonId person, ParticipationId id, AfterDraft next) {
    ParticipationView participation = access.teamMember(person, id);
    TextRule.chosen("next", next);
    Plan plan = plans.lockForUpdate(id);
    plan.requireDraft();
    completeness.require(content(plan), participation, Set.of());
    return next == AfterDraft.FEEDBACK
        ? requestFeedback(person, id, plan)
        : goToSubmission(person, id, plan);
  }

  @Override
  public FeedbackGiven giveFeedback(PersonId person, ParticipationId id, Feedback feedback) {
    Plan plan = plans.lockForUpdate(id);
    access.mentorsTurn(person, id, plan.feedbackOpenAt());
    plan.receiveFeedback(feedback.ready());
    feedbacks.save(new FeedbackOnPlan(plan, person, times.now(), feedback));
    String kind = feedback.ready() ? "plan.found-ready" : "plan.remarked-on";
    history.record(id, person, kind, plan.lastVersion());
    plans.flush();
    return new FeedbackGiven(
        feedback.ready(), times.due(plan, feedback.ready() ? Step.SUBMIT_PLAN : Step.DRAFT_PLAN));
  }

  @Override
  public int submit(PersonId person, ParticipationId id) {
    ParticipationView participation = access.teamMember(person, id);
    Plan plan = plans.lockForUpdate(id);
    plan.submit(times.now());
    completeness.require(content(plan), participation, Set.of());
    int number = versions.freeze(plan, VersionOccasion.SUBMISSION, person);
    history.record(id, person, "plan.submitted", number);
    plans.flush();
    events.publishEvent(new PlanEvent.Submitted(id, number));
    return number;
  }

  @Override
  public Instant revise(PersonId person, ParticipationId id) {
    access.teamMember(person, id);
    Plan plan = plans.lockForUpdate(id);
    plan.revise(times.now());
    history.record(id, person, "plan.taken-back");
    plans.flush();
    return times.due(plan, Step.DRAFT_PLAN);
  }

  private HandedIn requestFeedback(PersonId person, ParticipationId id, Plan plan) {
    Instant asked = times.now();
    Limit limit = times.feedback(plan, asked, access.isMentored(id));
    Instant waitUntil = times.feedbackWait(plan, asked, limit);
    plan.requestFeedback(limit, waitUntil);
    int number = versions.freeze(plan, VersionOccasion.FEEDBACK, person);
    history.record(id, person, "plan.handed-in", number);
    plans.flush();
    return new HandedIn(AfterDraft.FEEDBACK, limit.due(), limit.silent(), waitUntil);
  }

  private HandedIn goToSubmission(PersonId person, ParticipationId id, Plan plan) {
    plan.goToSubmission(times.isInLastDays(plan));
    history.record(id, person, "plan.finished");
    plans.flush();
    return new HandedIn(AfterDraft.SUBMIT, times.due(plan, Step.SUBMIT_PLAN), null, null);
  }

  private PlanContent content(Plan plan) {
    return contents.ofPlan(plan.id(), plan.vision());
  }
}
