package org.culturalpearls.plan.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanComparison;
import org.culturalpearls.plan.PlanFeedbackView;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.internal.content.PlanContents;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the team write plans, and others read them. */
@Service
@Transactional(readOnly = true)
class PlanFacade implements PlanService {

  /** How many days before a plan is due coordinators see that it waits for feedback. */
  private static final int SOON = 14;

  private final Plans plans;
  private final PlanVersions versions;
  private final PlanFeedbacks feedbacks;
  private final PlanAccess access;
  private final PlanContents contents;
  private final FrozenVersions frozen;
  private final Completeness completeness;
  private final ReasoningPolicy reasoning;
  private final MilestonesInForce inForce;
  private final PlanTimes times;

  PlanFacade(
      Plans plans,
      PlanVersions versions,
      PlanFeedbacks feedbacks,
      PlanAccess access,
      PlanContents contents,
      FrozenVersions frozen,
      Completeness completeness,
      ReasoningPolicy reasoning,
      MilestonesInForce inForce,
      PlanTimes times) {
    this.plans = plans;
    this.versions = versions;
    this.feedbacks = feedbacks;
    this.access = access;
    this.contents = contents;
    this.frozen = frozen;
    this.completeness = completeness;
    this.reasoning = reasoning;
    this.inForce = inForce;
    this.times = times;
  }

  @Override
  public PlanView plan(PersonId reader, ParticipationId id) {
    ParticipationView participation = access.reader(reader, id);
    Plan plan = existing(id);
    boolean asInForce = plan.changeState() != null && !participation.team().contains(reader);
    return asInForce ? view(plan, frozen.inForce(plan).content()) : view(plan);
  }

  @Override
  public void requireReader(PersonId reader, ParticipationId id) {
    access.reader(reader, id);
  }

  @Override
  public PlanView forEditing(PersonId editor, ParticipationId participation) {
    access.teamMember(editor, participation);
    Plan plan = existing(participation);
    plan.requireWritable();
    return view(plan);
  }

  @Override
  @Transactional
  public PlanView saveVision(PersonId editor, ParticipationId id, long version, String vision) {
    access.teamMember(editor, id);
    Plan plan = plans.lockForUpdate(id);
    plan.save(
        version,
        editor,
        times.now(),
        TextRule.optional(PlanSection.VISION.field(), vision, MAX_VISION));
    return view(plans.saveAndFlush(plan));
  }

  @Override
  public Map<ParticipationId, PlanState> states(PersonId reader, Collection<ParticipationId> ids) {
    Set<ParticipationId> readable = access.readable(reader, ids);
    return plans
        .findByParticipationIdIn(readable.stream().map(ParticipationId::value).toList())
        .stream()
        .collect(Collectors.toMap(Plan::participation, Plan::state));
  }

  @Override
  public List<WaitsForFeedback> waitForFeedback(PersonId coordinator) {
    access.requireCoordinator(coordinator);
    LocalDate today = LocalDate.ofInstant(times.now(), ZoneOffset.UTC);
    return plans.waitingForFeedback(today.minusDays(1), today.plusDays(SOON)).stream()
        .map(
            plan ->
                new WaitsForFeedback(
                    plan.participation(), times.planDue(plan), plan.feedbackWaitUntil()))
        .filter(waits -> waits.planDue().isAfter(times.now()))
        .toList();
  }

  @Override
  public List<MissingPart> missing(PersonId reader, ParticipationId id) {
    var participation = access.reader(reader, id);
    Plan plan = existing(id);
    return plan.isInWork()
        ? completeness.missing(
            contents.ofPlan(plan.id(), plan.vision()),
            participation,
            plan.changeState() == null ? Set.of() : inForce.planned(id))
        : List.of();
  }

  @Override
  public List<MissingPart> gaps(PersonId reader, ParticipationId id) {
    var participation = access.reader(reader, id);
    Plan plan = existing(id);
    return plan.isInWork()
        ? reasoning.gaps(contents.ofPlan(plan.id(), plan.vision()), participation.team())
        : List.of();
  }

  @Override
  public List<PlanVersionSummary> versions(PersonId reader, ParticipationId participation) {
    Plan plan = readable(reader, participation);
    return versions.findByPlanIdOrderByNumberDesc(plan.id()).stream()
        .map(PlanVersion::summary)
        .toList();
  }

  @Override
  public PlanVersionView version(PersonId reader, ParticipationId participation, int number) {
    return version(readable(reader, participation), number);
  }

  @Override
  public PlanComparison compare(
      PersonId reader, ParticipationId participation, int older, int newer) {
    Plan plan = readable(reader, participation);
    return Comparison.of(version(plan, older), version(plan, newer));
  }

  @Override
  public List<PlanFeedbackView> feedback(PersonId reader, ParticipationId participation) {
    Plan plan = readable(reader, participation);
    return feedbacks.findByPlanIdOrderByGivenAtDescIdDesc(plan.id()).stream()
        .map(FeedbackOnPlan::view)
        .toList();
  }

  private PlanVersionView version(Plan plan, int number) {
    return versions
        .findByPlanIdAndNumber(plan.id(), number)
        .map(frozen::view)
        .orElseThrow(PlanAccess::nothingHere);
  }

  private Plan readable(PersonId reader, ParticipationId participation) {
    access.reader(reader, participation);
    return existing(participation);
  }

  private Plan existing(ParticipationId participation) {
    return plans.of(participation);
  }

  private PlanView view(Plan plan) {
    return view(plan, contents.ofPlan(plan.id(), plan.vision()));
  }

  private PlanView view(Plan plan, PlanContent content) {
    return plan.view(content, times.planDue(plan), times.now(), times.isInLastDays(plan));
  }
}
