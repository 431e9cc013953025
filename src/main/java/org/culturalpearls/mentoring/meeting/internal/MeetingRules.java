package org.culturalpearls.mentoring.meeting.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Component;

/** Validates the log of a meeting: days of the cycle, people and milestones of the mentoring. */
@Component
class MeetingRules {

  private static final int LONGEST = 720;
  private static final int STEP_LENGTH = 300;

  private final CycleService cycles;
  private final Deadlines deadlines;

  MeetingRules(CycleService cycles, Deadlines deadlines) {
    this.cycles = cycles;
    this.deadlines = deadlines;
  }

  void check(MeetingService.Log command, MeetingService.Choice choice) {
    ParticipationView town = choice.participation();
    CycleView cycle = cycles.cycle(town.cycleId());
    LocalDate today = deadlines.today(town.cycleId());
    LocalDate heldOn = TextRule.chosen("heldOn", command.heldOn());
    if (heldOn.isAfter(today) || heldOn.isBefore(cycle.opensOn())) {
      throw RuleBroken.in("heldOn", "error.mentoring.meeting-day", cycle.opensOn());
    }
    if (command.minutes() < 1 || command.minutes() > LONGEST) {
      throw RuleBroken.in("minutes", "error.mentoring.meeting-length", LONGEST);
    }
    Set<PersonId> known = new HashSet<>(choice.people().stream().map(PersonView::id).toList());
    if (command.people().isEmpty() || !known.containsAll(command.people())) {
      throw RuleBroken.in("people", "error.mentoring.meeting-people", town.town());
    }
    var milestones = choice.milestones().stream().map(MilestoneView::id).toList();
    if (!milestones.containsAll(command.milestones())) {
      throw RuleBroken.in("milestones", "error.mentoring.meeting-milestones", town.town());
    }
    checkSteps(command.steps(), choice, today, cycle.endsOn());
  }

  /** The number in a field's name tells the row of the form. */
  private static void checkSteps(
      List<MeetingService.Log.Step> steps,
      MeetingService.Choice choice,
      LocalDate today,
      LocalDate end) {
    if (steps.size() > MeetingService.Log.MOST_STEPS) {
      throw RuleBroken.of("error.mentoring.too-many-steps", MeetingService.Log.MOST_STEPS);
    }
    for (int i = 0; i < steps.size(); i++) {
      MeetingService.Log.Step step = steps.get(i);
      if (step.isEmpty()) {
        continue;
      }
      int row = i + 1;
      if (step.what() == null || step.what().isBlank()) {
        throw RuleBroken.in("step" + row, "error.mentoring.step-what", row);
      }
      TextRule.required("step" + row, step.what(), STEP_LENGTH);
      if (choice.people().stream().noneMatch(p -> p.id().equals(step.who()) && p.active())) {
        throw RuleBroken.in("who" + row, "error.mentoring.step-who", row);
      }
      if (step.by() == null || step.by().isBefore(today) || step.by().isAfter(end)) {
        throw RuleBroken.in("by" + row, "error.mentoring.step-by", row, end);
      }
    }
  }
}
