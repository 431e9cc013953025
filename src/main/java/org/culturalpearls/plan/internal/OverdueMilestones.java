package org.culturalpearls.plan.internal;

import java.time.LocalDate;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneProcess;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Resolves overdue milestones whose report is still open. */
@Component
class OverdueMilestones {

  private final Milestones milestones;
  private final MilestoneHistory history;
  private final MilestoneProcess process;
  private final CycleDates dates;
  private final PlanTimes times;
  private final ApplicationEventPublisher events;

  OverdueMilestones(
      Milestones milestones,
      MilestoneHistory history,
      MilestoneProcess process,
      CycleDates dates,
      PlanTimes times,
      ApplicationEventPublisher events) {
    this.milestones = milestones;
    this.history = history;
    this.process = process;
    this.dates = dates;
    this.times = times;
    this.events = events;
  }

  ReportingService.Outcome resolve(
      PersonId by,
      Milestone milestone,
      ParticipationView participation,
      ReportingService.OverdueResolution resolution) {
    if (resolution instanceof ReportingService.OverdueResolution.Extend extend) {
      return extend(by, milestone, participation, extend.until());
    }
    if (resolution instanceof ReportingService.OverdueResolution.Drop drop) {
      return drop(by, milestone, drop.reason());
    }
    if (resolution instanceof ReportingService.OverdueResolution.ContactMade contact) {
      return contactMade(by, milestone, contact.note());
    }
    throw RuleBroken.in("resolution", "error.shared.missing", Label.field("resolution"));
  }

  private ReportingService.Outcome extend(
      PersonId by, Milestone milestone, ParticipationView participation, LocalDate until) {
    dates.requireToCome("until", until, participation);
    MilestoneTimes moved = times.milestone(participation.id(), until);
    milestone.extend(times.now(), until, moved);
    history.add(milestone, by, MilestoneEventKind.EXTENDED, "", until);
    milestones.flush();
    events.publishEvent(
        new PlanEvent.MilestoneDateMoved(participation.id(), milestone.milestoneId(), until));
    process.dateMoved(milestone.milestoneId(), moved);
    return ReportingService.Outcome.goesOn(moved);
  }

  private ReportingService.Outcome drop(PersonId by, Milestone milestone, String why) {
    String reason = TextRule.required("reason", why, ReportingService.OverdueResolution.MAX_LENGTH);
    milestone.drop();
    history.add(milestone, by, MilestoneEventKind.DROPPED, reason, null);
    milestones.flush();
    ParticipationId participation = milestone.participation();
    events.publishEvent(new PlanEvent.MilestoneDropped(participation, milestone.milestoneId()));
    events.publishEvent(new ParticipationEvent.WorkEnded(participation));
    return ReportingService.Outcome.done();
  }

  /** The date stays; if the town still does not report, the coordinator is asked again. */
  private ReportingService.Outcome contactMade(PersonId by, Milestone milestone, String text) {
    String note = TextRule.required("note", text, ReportingService.OverdueResolution.MAX_LENGTH);
    MilestoneTimes again = times.milestoneAgain(milestone.participation(), milestone.dueOn());
    milestone.giveTimeAfterContact(times.now(), again);
    history.add(milestone, by, MilestoneEventKind.CONTACT_MADE, note, null);
    milestones.flush();
    return ReportingService.Outcome.goesOn(again);
  }
}
