package org.culturalpearls.award.review.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.KeptDecisions;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.GateHold;
import org.culturalpearls.award.review.GateHold.Kind;
import org.culturalpearls.award.review.GateService;
import org.culturalpearls.award.review.core.CountedReview;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a stage waits for; numbers only, since the reader may not see every nomination. */
@Service
@Transactional(readOnly = true)
class GateFacade implements GateService {

  private final NominationCalendar calendar;
  private final NominationReads nominations;
  private final NominationVisibility visibility;
  private final KeptDecisions decisions;
  private final ReviewReads reviews;
  private final AwardReads awards;
  private final PeopleService people;
  private final Clock clock;

  GateFacade(
      NominationCalendar calendar,
      NominationReads nominations,
      NominationVisibility visibility,
      KeptDecisions decisions,
      ReviewReads reviews,
      AwardReads awards,
      PeopleService people,
      Clock clock) {
    this.calendar = calendar;
    this.nominations = nominations;
    this.visibility = visibility;
    this.decisions = decisions;
    this.reviews = reviews;
    this.awards = awards;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public List<GateHold> holds(PersonId reader, CycleId cycle, AwardStage stage) {
    Award award = calendar.award(cycle);
    boolean office =
        people.hasRole(reader, Role.COORDINATOR)
            || award.appointments().deputies().contains(reader);
    return office ? holds(reader, award, stage) : List.of();
  }

  private List<GateHold> holds(PersonId reader, Award award, AwardStage stage) {
    CycleId cycle = award.cycle();
    AwardTimes times = awards.times(award);
    List<GateHold> holds = new ArrayList<>();
    if (!calendar.isCallOver(cycle)) {
      holds.add(new GateHold(Kind.CALL_OPEN, 1, calendar.deadline(cycle).instant()));
    }
    Instant preSelectionEnds = times.of(AwardDate.PRE_SELECTION_ENDS);
    int untoldChecks = untold(reader, cycle, NominationState.SUBMITTED);
    add(holds, Kind.NOT_CHECKED, count(cycle, NominationState.SUBMITTED) - untoldChecks, null);
    add(holds, Kind.COMPLETING, count(cycle, NominationState.COMPLETING), preSelectionEnds);
    if (stage == AwardStage.JURY) {
      int untold = untold(reader, cycle, NominationState.ELIGIBLE);
      add(holds, Kind.NOT_DECIDED, count(cycle, NominationState.ELIGIBLE) - untold, null);
      add(holds, Kind.NOT_TOLD, untoldChecks + untold, null);
      add(
          holds,
          Kind.PLANS_OUT,
          count(cycle, NominationState.SELECTED),
          times.of(AwardDate.PLANS_DUE));
    } else {
      add(holds, Kind.NOT_TOLD, untoldChecks, null);
    }
    if (!times.hasPassed(stage.ends(), clock.instant())) {
      Map<NominationId, Integer> missing = reviews.missing(cycle, stage);
      add(holds, Kind.NOT_ASSIGNED, notAssigned(cycle, stage, missing.keySet()), null);
      int open = missing.values().stream().mapToInt(Integer::intValue).sum();
      add(holds, Kind.REVIEWS_MISSING, open, times.of(stage.ends()));
    }
    return List.copyOf(holds);
  }

  private int count(CycleId cycle, NominationState state) {
    return nominations.inCycle(cycle, Set.of(state)).size();
  }

  /**
   * Counts decided nominations whose towns are not told yet: they have the state of before. Where a
   * conflict keeps the reader from one it counts as undecided, or the numbers would tell of it.
   */
  private int untold(PersonId reader, CycleId cycle, NominationState state) {
    return decisions
        .untold(
            visibility.seen(reader, nominations.inCycle(cycle, Set.of(state))).stream()
                .map(NominationId::value)
                .toList())
        .size();
  }

  private int notAssigned(CycleId cycle, AwardStage stage, Set<NominationId> waiting) {
    Set<NominationId> known =
        Stream.concat(
                waiting.stream(),
                reviews.counted(cycle, stage).stream().map(CountedReview::nomination))
            .collect(Collectors.toSet());
    return (int)
        nominations.inCycle(cycle, Set.of(NominationState.underReview(stage))).stream()
            .map(NominationFacts::id)
            .filter(id -> !known.contains(id))
            .count();
  }

  private static void add(List<GateHold> holds, Kind kind, int count, Instant until) {
    if (count > 0) {
      holds.add(new GateHold(kind, count, until));
    }
  }
}
