package org.culturalpearls.plan.internal;

import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneTask;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Implements the steps of a milestone; its process decides who is asked next. */
@Service
@Transactional
class ReportingFacade implements ReportingService {

  private final Milestones milestones;
  private final MilestoneAccess access;
  private final MilestoneHistory history;
  private final NewDates newDates;
  private final PlanTimes times;
  private final OverdueMilestones overdue;
  private final ApplicationEventPublisher events;

  ReportingFacade(
      Milestones milestones,
      MilestoneAccess access,
      MilestoneHistory history,
      NewDates newDates,
      PlanTimes times,
      OverdueMilestones overdue,
      ApplicationEventPublisher events) {
    this.milestones = milestones;
    this.access = access;
    this.history = history;
    this.newDates = newDates;
    this.times = times;
    this.overdue = overdue;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayDo(PersonId person, MilestoneId id, MilestoneTask task) {
    doable(person, access.existing(id), task);
  }

  @Override
  @Transactional(readOnly = true)
  public MilestoneView forTask(PersonId person, MilestoneId id, MilestoneTask task) {
    Milestone milestone = access.existing(id);
    return milestone.view(times.today(doable(person, milestone, task)));
  }

  private ParticipationView doable(PersonId person, Milestone milestone, MilestoneTask task) {
    ParticipationView participation =
        switch (task) {
          case REPORT -> access.plan().teamMember(person, milestone.participation());
          case GIVE_FEEDBACK, DECIDE_NEW_DATE -> mentorsTurn(person, milestone);
          case RESOLVE_OVERDUE -> access.plan().coordinator(person, milestone.participation());
        };
    switch (task) {
      case REPORT -> milestone.requireUnreported();
      case GIVE_FEEDBACK -> milestone.requireReported();
      case DECIDE_NEW_DATE -> milestone.requireNewDateAsked();
      case RESOLVE_OVERDUE -> milestone.requireOverdue(times.now());
    }
    return participation;
  }

  @Override
  public Limit report(PersonId person, MilestoneId id, Report report) {
    Milestone milestone = access.toChange(id);
    ParticipationId participation = milestone.participation();
    access.plan().teamMember(person, participation);
    milestone.requireUnreported();
    String done = TextRule.required("done", report.done(), Report.MAX_LENGTH);
    String link = EvidenceLink.checked(report.evidenceLink());
    if (report.participants() < 0 || report.participants() > Report.MAX_PARTICIPANTS) {
      throw RuleBroken.in("participants", "error.milestone.participants", Report.MAX_PARTICIPANTS);
    }
    Limit limit = limit(participation, Step.GIVE_MILESTONE_FEEDBACK);
    milestone.report(link, report.participants(), limit);
    history.addReport(milestone, person, done, link, report.participants());
    milestones.flush();
    return limit;
  }

  @Override
  public Limit askNewDate(PersonId person, MilestoneId id, AskNewDate request) {
    Milestone milestone = access.toChange(id);
    ParticipationView participation = access.plan().teamMember(person, milestone.participation());
    Limit limit = limit(participation.id(), Step.DECIDE_NEW_DATE);
    newDates.ask(person, milestone, participation, request, limit);
    return limit;
  }

  @Override
  public Outcome giveFeedback(PersonId person, MilestoneId id, Feedback feedback) {
    Milestone milestone = access.toChange(id);
    ParticipationId participation = mentorsTurn(person, milestone).id();
    if (feedback.reached()) {
      milestone.reach();
      String remarks = TextRule.optional("remarks", feedback.remarks(), Feedback.MAX_LENGTH);
      history.add(milestone, person, MilestoneEventKind.REACHED, remarks, null);
      milestones.flush();
      events.publishEvent(new PlanEvent.MilestoneReached(participation, id));
      events.publishEvent(new ParticipationEvent.WorkEnded(participation));
      return Outcome.done();
    }
    MilestoneTimes again = times.milestoneAgain(participation, milestone.dueOn());
    milestone.rework(again);
    String remarks = TextRule.required("remarks", feedback.remarks(), Feedback.MAX_LENGTH);
    history.add(milestone, person, MilestoneEventKind.REWORK_ASKED, remarks, null);
    milestones.flush();
    return Outcome.goesOn(again);
  }

  @Override
  public MilestoneTimes decideNewDate(PersonId person, MilestoneId id, DecideNewDate decision) {
    Milestone milestone = access.toChange(id);
    ParticipationView participation = mentorsTurn(person, milestone);
    return newDates.decide(person, milestone, participation, decision);
  }

  @Override
  public Outcome resolveOverdue(
      PersonId coordinator, MilestoneId id, OverdueResolution resolution) {
    Milestone milestone = access.toChange(id);
    ParticipationView participation =
        access.plan().coordinator(coordinator, milestone.participation());
    milestone.requireOverdue(times.now());
    return overdue.resolve(coordinator, milestone, participation, resolution);
  }

  private ParticipationView mentorsTurn(PersonId person, Milestone milestone) {
    return access.plan().mentorsTurn(person, milestone.participation(), milestone.answerOpenAt());
  }

  private Limit limit(ParticipationId participation, Step step) {
    return times.mentorLimit(participation, step, access.plan().isMentored(participation));
  }
}
