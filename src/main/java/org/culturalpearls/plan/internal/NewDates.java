package org.culturalpearls.plan.internal;

import java.time.LocalDate;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Handles new dates that teams ask for, and the decisions of their mentors. */
@Component
class NewDates {

  private final Milestones milestones;
  private final MilestoneHistory history;
  private final CycleDates dates;
  private final PlanTimes times;
  private final ApplicationEventPublisher events;

  NewDates(
      Milestones milestones,
      MilestoneHistory history,
      CycleDates dates,
      PlanTimes times,
      ApplicationEventPublisher events) {
    this.milestones = milestones;
    this.history = history;
    this.dates = dates;
    this.times = times;
    this.events = events;
  }

  void ask(
      PersonId by,
      Milestone milestone,
      ParticipationView participation,
      ReportingService.AskNewDate request,
      Limit limit) {
    milestone.requireUnreported();
    LocalDate date = request.date();
    dates.requireToCome("newDate", date, participation);
    if (date.equals(milestone.dueOn())) {
      throw RuleBroken.in("newDate", "error.milestone.same-date");
    }
    String reason =
        TextRule.required("reason", request.reason(), ReportingService.AskNewDate.MAX_LENGTH);
    milestone.askNewDate(date, limit);
    history.add(milestone, by, MilestoneEventKind.NEW_DATE_ASKED, reason, date);
    milestones.flush();
  }

  MilestoneTimes decide(
      PersonId by,
      Milestone milestone,
      ParticipationView participation,
      ReportingService.DecideNewDate decision) {
    milestone.requireNewDateAsked();
    return decision.approved()
        ? approve(by, milestone, participation, decision.reason())
        : decline(by, milestone, participation, decision.reason());
  }

  private MilestoneTimes approve(
      PersonId by, Milestone milestone, ParticipationView participation, String text) {
    LocalDate date = milestone.askedDate();
    if (date.isBefore(times.today(participation))) {
      throw RuleBroken.in("decision", "error.milestone.asked-date-past");
    }
    String remark = TextRule.optional("reason", text, ReportingService.DecideNewDate.MAX_LENGTH);
    MilestoneTimes moved = times.milestone(participation.id(), date);
    milestone.approveNewDate(moved);
    history.add(milestone, by, MilestoneEventKind.NEW_DATE_APPROVED, remark, date);
    milestones.flush();
    events.publishEvent(
        new PlanEvent.MilestoneDateMoved(participation.id(), milestone.milestoneId(), date));
    return moved;
  }

  private MilestoneTimes decline(
      PersonId by, Milestone milestone, ParticipationView participation, String text) {
    String reason = TextRule.required("reason", text, ReportingService.DecideNewDate.MAX_LENGTH);
    LocalDate date = milestone.askedDate();
    MilestoneTimes again = times.milestoneAgain(milestone.participation(), milestone.dueOn());
    milestone.declineNewDate(again);
    history.add(milestone, by, MilestoneEventKind.NEW_DATE_DECLINED, reason, date);
    milestones.flush();
    events.publishEvent(
        new PlanEvent.NewDateDeclined(participation.id(), milestone.milestoneId(), date));
    return again;
  }
}
