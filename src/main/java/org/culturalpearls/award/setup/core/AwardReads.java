package org.culturalpearls.award.setup.core;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardPart;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.springframework.stereotype.Component;

/** Finds awards for coordinators, who may read and change their settings. */
@Component
public class AwardReads {

  private final Awards awards;
  private final DecisionProgress decisions;
  private final StageReviews reviews;
  private final CycleService cycles;
  private final PeopleService people;
  private final Clock clock;

  AwardReads(
      Awards awards,
      DecisionProgress decisions,
      StageReviews reviews,
      CycleService cycles,
      PeopleService people,
      Clock clock) {
    this.awards = awards;
    this.decisions = decisions;
    this.reviews = reviews;
    this.cycles = cycles;
    this.people = people;
    this.clock = clock;
  }

  /** Returns an open cycle, for people who may give it an award. */
  public CycleView openCycle(PersonId coordinator, CycleId id) {
    people.requireRole(coordinator, Role.COORDINATOR);
    CycleView cycle = cycles.cycle(id);
    if (cycle.finished()) {
      throw RuleBroken.in("cycle", "error.cycle.finished", cycle.titleYear());
    }
    return cycle;
  }

  public Optional<Award> find(PersonId coordinator, CycleId cycle) {
    people.requireRole(coordinator, Role.COORDINATOR);
    cycles.cycle(cycle);
    return awards.findByCycleId(cycle.value());
  }

  /** Returns the appointments without checking rights. */
  public Optional<Appointments> appointments(CycleId cycle) {
    return awards.findByCycleId(cycle.value()).map(Award::appointments);
  }

  /**
   * Locks the award in this version until the end of the transaction. The cycle is read only then:
   * whoever changes its dates locks the award, too.
   */
  Award lockForUpdate(PersonId coordinator, CycleId cycle, long version) {
    people.requireRole(coordinator, Role.COORDINATOR);
    Optional<Award> held = awards.lock(cycle.value());
    openCycle(coordinator, cycle);
    Award award = held.orElseThrow(AwardReads::none);
    award.requireUnchanged(version);
    return award;
  }

  /** The same for a change of this part, which must not be fixed. */
  public Award lockForChange(AwardPart part, PersonId coordinator, CycleId cycle, long version) {
    Award award = lockForUpdate(coordinator, cycle, version);
    requireChangeable(part, cycle);
    return award;
  }

  /**
   * Throws if the decision is based on this part, and keeps the decision from advancing meanwhile.
   */
  public void requireChangeable(AwardPart part, CycleId cycle) {
    DecisionState decision = decisions.lockShared(cycle).orElse(null);
    if (part.isFixed(decision)) {
      throw RuleBroken.of(
          decision == DecisionState.RELEASED
              ? "error.award.released"
              : "error.award.decision-handed-on");
    }
  }

  /** Returns a date as people are told: without grace. */
  public Instant told(Award award, AwardDate date) {
    return AwardCalendar.told(Set.of(date), award.dates(), cycles.cycle(award.cycle())).get(date);
  }

  public AwardTimes times(Award award) {
    return AwardCalendar.times(award.dates(), cycles.cycle(award.cycle()));
  }

  public Versioned<AwardSettings> settings(Award award) {
    AwardTimes times = times(award);
    DecisionState decision = decisions.state(award.cycle()).orElse(null);
    Map<AwardStage, List<Criterion>> criteria = new EnumMap<>(AwardStage.class);
    for (AwardStage stage : AwardStage.values()) {
      criteria.put(stage, award.criteria(stage));
    }
    return new Versioned<>(
        new AwardSettings(
            award.cycle(),
            award.dates(),
            times,
            next(times, decision),
            decision,
            award.rules(),
            begun(award, times),
            criteria,
            award.areas(),
            award.appointments()),
        award.version());
  }

  /** Reviews may be assigned before the date: jurors begin with plans that are submitted early. */
  private Set<AwardStage> begun(Award award, AwardTimes times) {
    Set<AwardStage> begun = EnumSet.noneOf(AwardStage.class);
    for (AwardStage stage : AwardStage.values()) {
      if (award.hasBegun(stage)
          || times.hasPassed(stage.begins(), clock.instant())
          || reviews.haveBegun(award.cycle(), stage)) {
        begun.add(stage);
      }
    }
    return begun;
  }

  /** Throws once there may be reviews by these criteria, even if the date was moved. */
  public void requireNotBegun(Award award, AwardStage stage) {
    if (begun(award, times(award)).contains(stage)) {
      throw RuleBroken.of("error.award.stage-begun", Label.of(stage));
    }
  }

  /** Never returns a date of a stage that the decision has left behind. */
  private AwardDate next(AwardTimes times, DecisionState decision) {
    if (decision == DecisionState.RELEASED) {
      return null;
    }
    return times
        .next(clock.instant())
        .map(next -> decision != null && decision.isHandedOn() ? AwardDate.RESULTS_DUE : next)
        .orElse(null);
  }

  public static NotFound none() {
    return new NotFound("error.award.no-award");
  }
}
