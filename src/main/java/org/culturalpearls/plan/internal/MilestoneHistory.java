package org.culturalpearls.plan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneEventView;
import org.culturalpearls.plan.MilestoneId;
import org.springframework.stereotype.Component;

/**
 * Records the events of milestones: with their texts for readers of the plan, and without them in
 * the case history.
 */
@Component
class MilestoneHistory {

  private final MilestoneEvents events;
  private final CaseHistory history;
  private final PlanTimes times;

  MilestoneHistory(MilestoneEvents events, CaseHistory history, PlanTimes times) {
    this.events = events;
    this.history = history;
    this.times = times;
  }

  void add(Milestone milestone, PersonId by, MilestoneEventKind kind) {
    add(milestone, by, kind, "", null);
  }

  /**
   * @param date the date asked for, approved or given, or null
   */
  void add(Milestone milestone, PersonId by, MilestoneEventKind kind, String text, LocalDate date) {
    events.save(event(milestone, by, kind, text, date));
    tell(milestone, by, kind, date);
  }

  void addReport(Milestone milestone, PersonId by, String text, String link, int participants) {
    MilestoneEventKind kind = MilestoneEventKind.REPORTED;
    events.save(event(milestone, by, kind, text, null).with(link, participants));
    tell(milestone, by, kind, null);
  }

  List<MilestoneEventView> of(MilestoneId milestone) {
    return events.of(milestone.value()).stream().map(MilestoneEvent::view).toList();
  }

  private MilestoneEvent event(
      Milestone milestone, PersonId by, MilestoneEventKind kind, String text, LocalDate date) {
    return new MilestoneEvent(milestone.milestoneId(), times.now(), by, kind, text, date);
  }

  private void tell(Milestone milestone, PersonId by, MilestoneEventKind kind, LocalDate date) {
    String key = "milestone." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    MilestoneId id = milestone.milestoneId();
    if (date == null) {
      history.record(milestone.participation(), by, key, id);
    } else {
      history.record(milestone.participation(), by, key, id, date);
    }
  }
}
