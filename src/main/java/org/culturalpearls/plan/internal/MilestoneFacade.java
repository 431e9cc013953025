package org.culturalpearls.plan.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneEventView;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanProgress;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads milestones of plans in force, and adds new ones for the team. */
@Service
@Transactional(readOnly = true)
class MilestoneFacade implements MilestoneService {

  private final Milestones milestones;
  private final MilestoneAccess access;
  private final MilestoneHistory history;
  private final MilestonesInForce inForce;
  private final ParticipationService participations;
  private final Plans plans;
  private final Completeness completeness;
  private final CycleDates dates;
  private final PlanTimes times;

  MilestoneFacade(
      Milestones milestones,
      MilestoneAccess access,
      MilestoneHistory history,
      MilestonesInForce inForce,
      ParticipationService participations,
      Plans plans,
      Completeness completeness,
      CycleDates dates,
      PlanTimes times) {
    this.milestones = milestones;
    this.access = access;
    this.history = history;
    this.inForce = inForce;
    this.participations = participations;
    this.plans = plans;
    this.completeness = completeness;
    this.dates = dates;
    this.times = times;
  }

  @Override
  public List<MilestoneView> milestones(PersonId reader, ParticipationId id) {
    LocalDate today = times.today(access.plan().reader(reader, id));
    return milestones.ofParticipation(id.value()).stream()
        .map(milestone -> milestone.view(today))
        .toList();
  }

  @Override
  public MilestoneView milestone(PersonId reader, MilestoneId id) {
    Milestone milestone = access.existing(id);
    return milestone.view(times.today(access.plan().reader(reader, milestone.participation())));
  }

  @Override
  public Map<MilestoneId, String> titles(PersonId reader, Collection<MilestoneId> ids) {
    List<Milestone> found =
        milestones.findAllById(ids.stream().map(MilestoneId::value).distinct().toList());
    Set<ParticipationId> readable =
        access
            .plan()
            .readable(reader, found.stream().map(Milestone::participation).distinct().toList());
    return found.stream()
        .filter(milestone -> readable.contains(milestone.participation()))
        .collect(
            Collectors.toMap(Milestone::milestoneId, milestone -> milestone.wording().title()));
  }

  @Override
  public Map<ParticipationId, MilestoneView> next(
      PersonId reader, Collection<ParticipationId> ids) {
    Set<ParticipationId> readable = access.plan().readable(reader, ids);
    Map<ParticipationId, ParticipationView> towns = participations.participations(readable);
    return milestones
        .findByParticipationIdIn(readable.stream().map(ParticipationId::value).toList())
        .stream()
        .filter(milestone -> !milestone.state().isFinished())
        .collect(
            Collectors.toMap(
                Milestone::participation,
                milestone -> milestone.view(times.today(towns.get(milestone.participation()))),
                BinaryOperator.minBy(Comparator.comparing(each -> each.wording().dueOn()))));
  }

  @Override
  public List<MilestoneEventView> history(PersonId reader, MilestoneId id) {
    access.plan().reader(reader, access.existing(id).participation());
    return history.of(id);
  }

  @Override
  @Transactional
  public MilestoneId add(PersonId person, ParticipationId id, PlannedMilestone milestone) {
    ParticipationView participation = access.plan().teamMember(person, id);
    plans.lockForUpdate(id).requireInForce();
    int number = (int) milestones.countByParticipationId(id.value()) + 1;
    if (number > RowKind.MILESTONE.most()) {
      throw RuleBroken.of("error.plan.too-many.MILESTONE", RowKind.MILESTONE.most());
    }
    MilestoneWording wording = MilestoneWording.of(milestone);
    completeness.requireMilestone(wording, participation);
    dates.requireToCome("dueOn", wording.dueOn(), participation);
    participations.goOn(person, id);
    return inForce.add(participation, person, wording);
  }

  @Override
  public PlanProgress progress(PersonId reader, ParticipationId id) {
    LocalDate today = times.today(access.plan().reader(reader, id));
    return Progress.of(milestones.ofParticipation(id.value()), today);
  }

  @Override
  public Map<ParticipationId, PlanProgress> progress(
      PersonId coordinator, Collection<ParticipationId> ids) {
    access.plan().requireCoordinator(coordinator);
    Map<ParticipationId, List<Milestone>> byTown =
        milestones
            .findByParticipationIdIn(ids.stream().map(ParticipationId::value).toList())
            .stream()
            .collect(Collectors.groupingBy(Milestone::participation));
    return participations.participations(ids).values().stream()
        .collect(
            Collectors.toMap(
                ParticipationView::id,
                town -> Progress.of(byTown.getOrDefault(town.id(), List.of()), times.today(town))));
  }

  @Override
  public Map<ParticipationId, Integer> dueAfterEnd(PersonId coordinator, CycleId cycle) {
    access.plan().requireCoordinator(coordinator);
    return milestones.dueAfterEndOf(cycle.value()).stream()
        .collect(
            Collectors.toMap(
                town -> new ParticipationId(town.getParticipation()),
                Milestones.OfTown::getMilestones));
  }
}
