package org.culturalpearls.plan.internal;

import java.time.LocalDate;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.WorkEnded;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneDateMoved;
import org.culturalpearls.plan.MilestoneDropped;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneOutcome;
import org.culturalpearls.plan.MilestoneProcess;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.OverdueResolution;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What becomes of an overdue milestone beside the report that is still open. */
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

  MilestoneOutcome resolve(
      PersonId by,
      Milestone milestone,
      ParticipationView participation,
      OverdueResolution resolution) {
    if (resolution instanceof OverdueResolution.Extend extend) {
      return extend(by, milestone, participation, extend.until());
    }
    if (resolution instanceof OverdueResolution.Drop drop) {
      return drop(by, milestone, drop.reason());
    }
    if (resolution instanceof OverdueResolution.ContactMade contact) {
      return contactMade(by, milestone, contact.note());
    }
    throw RuleBroken.in("resolution", "error.shared.missing", Label.field("resolution"));
  }

  private MilestoneOutcome extend(
      PersonId by, Milestone milestone, ParticipationView participation, LocalDate until) {
    dates.requireToCome("until", until, participation);
    MilestoneTimes moved = times.milestone(participation.id(), until);
    milestone.extend(times.now(), until, moved);
    history.add(milestone, by, MilestoneEventKind.EXTENDED, "", until);
    milestones.flush();
    events.publishEvent(new MilestoneDateMoved(participation.id(), milestone.milestoneId(), until));
    process.dateMoved(milestone.milestoneId(), moved);
    return MilestoneOutcome.goesOn(moved);
  }

  private MilestoneOutcome drop(PersonId by, Milestone milestone, String why) {
    String reason = TextRule.required("reason", why, OverdueResolution.MAX_LENGTH);
    milestone.drop();
    history.add(milestone, by, MilestoneEventKind.DROPPED, reason, null);
    milestones.flush();
    ParticipationId participation = milestone.participation();
    events.publishEvent(new MilestoneDropped(participation, milestone.milestoneId()));
    events.publishEvent(new WorkEnded(participation));
    return MilestoneOutcome.done();
  }

  /** The date stays; the coordinator is asked again when the town goes on in silence. */
  private MilestoneOutcome contactMade(PersonId by, Milestone milestone, String text) {
    String note = TextRule.required("note", text, OverdueResolution.MAX_LENGTH);
    MilestoneTimes again = times.milestoneAgain(milestone.participation(), milestone.dueOn());
    milestone.giveTimeAfterContact(times.now(), again);
    history.add(milestone, by, MilestoneEventKind.CONTACT_MADE, note, null);
    milestones.flush();
    return MilestoneOutcome.goesOn(again);
  }
}
