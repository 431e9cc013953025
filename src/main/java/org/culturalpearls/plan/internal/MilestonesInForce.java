package org.culturalpearls.plan.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneProcess;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Creates the milestones of a plan in force with their processes, follows its changes, and ends
 * them when the town leaves.
 */
@Component
class MilestonesInForce {

  private final Milestones milestones;
  private final MilestoneHistory history;
  private final MilestoneProcess process;
  private final PlanTimes times;
  private final ApplicationEventPublisher events;

  MilestonesInForce(
      Milestones milestones,
      MilestoneHistory history,
      MilestoneProcess process,
      PlanTimes times,
      ApplicationEventPublisher events) {
    this.milestones = milestones;
    this.history = history;
    this.process = process;
    this.times = times;
    this.events = events;
  }

  void begin(ParticipationView participation, List<Row<PlanMilestone>> planned) {
    List<MilestoneProcess.Start> starts =
        planned.stream()
            .map(
                row ->
                    save(
                        participation,
                        null,
                        row.id(),
                        MilestoneWording.of(row.content().wording()),
                        MilestoneEventKind.PLANNED))
            .toList();
    milestones.flush();
    starts.forEach(process::start);
  }

  /** Returns the rows of the plan that have become milestones. */
  Set<RowId> planned(ParticipationId participation) {
    return milestones.ofParticipation(participation.value()).stream()
        .map(Milestone::planned)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /**
   * Follows a changed plan: what is new in it begins, and what is open takes over its wording. What
   * is finished stays as it was reported.
   */
  void follow(ParticipationView participation, List<Row<PlanMilestone>> changed) {
    Map<RowId, Milestone> running =
        milestones.ofParticipation(participation.id().value()).stream()
            .filter(milestone -> milestone.planned() != null)
            .collect(Collectors.toMap(Milestone::planned, Function.identity()));
    changed.stream()
        .filter(row -> running.containsKey(row.id()))
        .filter(row -> !running.get(row.id()).state().isFinished())
        .forEach(row -> running.get(row.id()).reword(MilestoneWording.of(row.content().wording())));
    begin(participation, changed.stream().filter(row -> !running.containsKey(row.id())).toList());
  }

  MilestoneId add(ParticipationView participation, PersonId by, MilestoneWording wording) {
    MilestoneProcess.Start start = save(participation, by, null, wording, MilestoneEventKind.ADDED);
    milestones.flush();
    process.start(start);
    return start.milestone();
  }

  void endAll(ParticipationId participation) {
    List<Milestone> open =
        milestones.ofParticipation(participation.value()).stream()
            .filter(milestone -> !milestone.state().isFinished())
            .toList();
    open.forEach(milestone -> drop(milestone, participation));
    milestones.flush();
    if (!open.isEmpty()) {
      process.end(participation);
    }
  }

  private void drop(Milestone milestone, ParticipationId participation) {
    milestone.drop();
    history.add(milestone, null, MilestoneEventKind.DROPPED);
    events.publishEvent(new PlanEvent.MilestoneDropped(participation, milestone.milestoneId()));
  }

  private MilestoneProcess.Start save(
      ParticipationView participation,
      PersonId by,
      RowId planned,
      MilestoneWording wording,
      MilestoneEventKind kind) {
    MilestoneTimes due = times.milestone(participation.id(), wording.dueOn());
    Milestone milestone =
        milestones.save(new Milestone(participation.id(), planned, wording, due.overdueAt()));
    history.add(milestone, by, kind, "", wording.dueOn());
    return new MilestoneProcess.Start(
        milestone.milestoneId(),
        participation.id(),
        participation.caseKey(),
        participation.town(),
        due);
  }
}
