package org.culturalpearls.award.title.internal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.JuryProgress;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.core.RankingInput;
import org.culturalpearls.award.review.core.RankingInputs;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.DecisionTask;
import org.culturalpearls.award.title.ReasonedDeparture;
import org.culturalpearls.award.title.TitleDecisionProcess;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the title decision through its steps: prepared, confirmed, released. */
@Service
@Transactional
class TitleDecisionFacade implements TitleDecisionService {

  private final AwardReads reads;
  private final Awards awards;
  private final Decisions decisions;
  private final RankingInputs rankingInputs;
  private final NominationCalendar calendar;
  private final DecisionAccess access;
  private final DecisionBoards boards;
  private final NominationVisibility visibility;
  private final DecisionAuditTrail trail;
  private final ConflictsAtConfirmation conflicts;
  private final ResultsRelease results;
  private final CycleRecord record;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TitleDecisionFacade(
      AwardReads reads,
      Awards awards,
      Decisions decisions,
      RankingInputs rankingInputs,
      NominationCalendar calendar,
      DecisionAccess access,
      DecisionBoards boards,
      NominationVisibility visibility,
      DecisionAuditTrail trail,
      ConflictsAtConfirmation conflicts,
      ResultsRelease results,
      CycleRecord record,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reads = reads;
    this.awards = awards;
    this.decisions = decisions;
    this.rankingInputs = rankingInputs;
    this.calendar = calendar;
    this.access = access;
    this.boards = boards;
    this.visibility = visibility;
    this.trail = trail;
    this.conflicts = conflicts;
    this.results = results;
    this.record = record;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<DecisionState> state(PersonId reader, CycleId cycle) {
    access.requireReader(reader, award(cycle).appointments());
    return decisions.findByCycleId(cycle.value()).map(Decision::state);
  }

  @Override
  @Transactional(readOnly = true)
  public DecisionBoard board(PersonId reader, CycleId cycle, WhatIf whatIf) {
    Award award = award(cycle);
    access.requireReader(reader, award.appointments());
    Decision decision = existing(decisions.findByCycleId(cycle.value()));
    RankingInput table = rankingInputs.of(cycle);
    Set<NominationId> seen = visibility.seenAsReviewer(reader, table.nominations());
    TitleRule rule = rule(decision, award);
    JuryProgress jury = progress(award);
    return seen.size() < table.nominations().size()
        ? boards.partly(decision, rule, table, seen, jury)
        : boards.whole(decision, rule, table, whatIf, jury, tasks(reader, decision, award, table));
  }

  private JuryProgress progress(Award award) {
    if (rankingInputs.allIn(award.cycle())) {
      return JuryProgress.DONE;
    }
    return reads.times(award).hasPassed(AwardDate.JURY_ENDS, clock.instant())
        ? JuryProgress.OVER
        : JuryProgress.UNDER_WAY;
  }

  private Set<DecisionTask> tasks(
      PersonId person, Decision decision, Award award, RankingInput table) {
    Set<DecisionTask> tasks = EnumSet.noneOf(DecisionTask.class);
    for (DecisionTask task : DecisionTask.values()) {
      if (decision.state() == before(task) && may(person, task, decision, award, table)) {
        tasks.add(task);
      }
    }
    return tasks;
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayDo(PersonId person, CycleId cycle, DecisionTask task) {
    Award award = award(cycle);
    Decision decision = existing(decisions.findByCycleId(cycle.value()));
    require(person, task, decision, award, rankingInputs.of(cycle));
  }

  @Override
  public void prepare(PersonId person, Prepare command) {
    Award award = lockedAward(command.cycle());
    Decision decision = existing(decisions.lock(command.cycle().value()));
    RankingInput table = rankingInputs.of(command.cycle());
    require(person, DecisionTask.PREPARE, decision, award, table);
    decision.requireUnchanged(command.version());
    Map<ReviewId, String> leftOut = leftOut(command, table);
    TitleRule rule = award.rules().titles();
    Ranking ranking = table.rank(leftOut.keySet(), rule.tightWithin());
    Set<String> departures =
        DeparturePolicy.of(rule, ranking, TitlePolicy.propose(rule, ranking), command.decision())
            .stream()
            .map(departure -> departure.key())
            .collect(Collectors.toSet());
    Map<String, String> reasons = new HashMap<>();
    command
        .reasons()
        .forEach(
            (key, typed) -> {
              String reason = TextRule.optional("reason", typed, LONGEST_REASON);
              if (departures.contains(key) && !reason.isEmpty()) {
                reasons.put(key, reason);
              }
            });
    trail.leftOut(person, table, decision.leftOut().keySet(), leftOut.keySet());
    decision.choose(command.decision(), reasons, leftOut, new Authorship(person, clock.instant()));
    decisions.flush();
  }

  private static Map<ReviewId, String> leftOut(Prepare command, RankingInput table) {
    if (!table.reviewIds().containsAll(command.leftOut().keySet())) {
      throw RuleBroken.in("leftOut", "error.award.no-such-review");
    }
    Map<ReviewId, String> leftOut = new HashMap<>();
    command
        .leftOut()
        .forEach(
            (review, reason) ->
                leftOut.put(review, TextRule.required("reason", reason, LONGEST_REASON)));
    return leftOut;
  }

  @Override
  public TitleDecisionProcess.Deciders handOn(PersonId person, CycleId cycle) {
    Award award = lockedAward(cycle);
    Decision decision = existing(decisions.lock(cycle.value()));
    RankingInput table = rankingInputs.of(cycle);
    require(person, DecisionTask.PREPARE, decision, award, table);
    calendar.requireCallOver(cycle);
    if (progress(award) == JuryProgress.UNDER_WAY) {
      throw RuleBroken.in("decision", "error.award.reviews-missing");
    }
    int onTheWay = rankingInputs.onTheWay(cycle);
    if (onTheWay > 0) {
      throw RuleBroken.in("decision", "error.award.nominations-on-the-way", onTheWay);
    }
    TitleRule rule = award.rules().titles();
    Ranking ranking = ranking(decision, rule, table);
    if (decision.isUndecided() && table.hasCandidates()) {
      throw RuleBroken.in("decision", "error.award.no-titles-chosen");
    }
    List<ReasonedDeparture> departures = boards.departures(decision, rule, ranking);
    DeparturePolicy.requireReasons(
        departures.stream().map(ReasonedDeparture::departure).toList(),
        departures.stream()
            .collect(Collectors.toMap(ReasonedDeparture::departure, ReasonedDeparture::reason)));
    decision.handOn(
        rule, RankRow.all(ranking, TitlePolicy.propose(rule, ranking)), person, clock.instant());
    return saved(person, decision, award, table, "decision.handed-on");
  }

  @Override
  public TitleDecisionProcess.Deciders sendBack(PersonId person, CycleId cycle, String reason) {
    Award award = lockedAward(cycle);
    Decision decision = existing(decisions.lock(cycle.value()));
    RankingInput table = rankingInputs.of(cycle);
    DecisionTask task =
        decision.state() == DecisionState.CONFIRMED ? DecisionTask.RELEASE : DecisionTask.CONFIRM;
    require(person, task, decision, award, table);
    decision.sendBack(TextRule.required("reason", reason, LONGEST_REASON), person, clock.instant());
    return saved(person, decision, award, table, "decision.sent-back");
  }

  @Override
  public TitleDecisionProcess.Deciders confirm(PersonId person, CycleId cycle) {
    Award award = lockedAward(cycle);
    Decision decision = existing(decisions.lock(cycle.value()));
    RankingInput table = rankingInputs.of(cycle);
    require(person, DecisionTask.CONFIRM, decision, award, table);
    requireAsHandedOn(decision, table);
    decision.confirm(conflicts.known(award, decision, person, table), person, clock.instant());
    TitleDecisionProcess.Deciders next =
        saved(person, decision, award, table, "decision.confirmed");
    events.publishEvent(new AwardEvent.TitlesConfirmed(cycle));
    return next;
  }

  @Override
  public void release(PersonId person, CycleId cycle, String early) {
    Award award = lockedAward(cycle);
    Decision decision = existing(decisions.lock(cycle.value()));
    RankingInput table = rankingInputs.of(cycle);
    require(person, DecisionTask.RELEASE, decision, award, table);
    requireAsHandedOn(decision, table);
    requireRemarksAnswered(cycle);
    boolean due = reads.times(award).hasPassed(AwardDate.RESULTS_DUE, clock.instant());
    String reason =
        due ? null : TextRule.required("earlyReason", early, CycleRecord.LONGEST_REASON);
    decision.release(person, clock.instant());
    saved(person, decision, table, "decision.released", reason);
    results.release(decision, table);
  }

  @Override
  public void setRelease(PersonId person, CycleId cycle, boolean set) {
    Award award = lockedAward(cycle);
    Decision decision = existing(decisions.lock(cycle.value()));
    RankingInput table = rankingInputs.of(cycle);
    require(person, DecisionTask.RELEASE, decision, award, table);
    decision.require(DecisionState.CONFIRMED);
    if (set == (decision.releaseSetBy() != null)) {
      return;
    }
    if (set) {
      requireAsHandedOn(decision, table);
      if (reads.times(award).hasPassed(AwardDate.RESULTS_DUE, clock.instant())) {
        throw RuleBroken.of("error.award.results-were-due");
      }
      requireRemarksAnswered(cycle);
      decision.setRelease(person, clock.instant());
    } else {
      decision.leaveRelease();
    }
    decisions.flush();
    record.add(cycle, person, "award.decision." + (set ? "release-set" : "release-left"), null);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PlannedRelease> plannedRelease(PersonId reader, CycleId cycle) {
    Award award = award(cycle);
    access.requireReader(reader, award.appointments());
    AwardTimes times = reads.times(award);
    return decisions
        .findByCycleId(cycle.value())
        .filter(decision -> decision.state() == DecisionState.CONFIRMED)
        .filter(decision -> !times.hasPassed(AwardDate.RESULTS_DUE, clock.instant()))
        .map(
            decision ->
                new PlannedRelease(
                    times.of(AwardDate.RESULTS_DUE), decision.releaseSetBy() != null));
  }

  /** A review or a withdrawal since then would change the basis of the decision. */
  private static void requireAsHandedOn(Decision decision, RankingInput table) {
    if (!decision.isAsHandedOn(table)) {
      throw RuleBroken.in("decision", "error.award.scores-changed");
    }
  }

  /** Nothing is decided on remarks after the release: the towns would never read them. */
  private void requireRemarksAnswered(CycleId cycle) {
    int unanswered = rankingInputs.unansweredRemarks(cycle);
    if (unanswered > 0) {
      throw RuleBroken.in("decision", "error.award.remarks-unanswered", unanswered);
    }
  }

  private TitleDecisionProcess.Deciders saved(
      PersonId person, Decision decision, Award award, RankingInput table, String kind) {
    saved(person, decision, table, kind, null);
    return access.deciders(
        award.appointments(), table.nominations(), decision.steps().preparedBy());
  }

  private void saved(
      PersonId person, Decision decision, RankingInput table, String kind, String reason) {
    decisions.flush();
    trail.decided(person, table, decision.chosen(), kind);
    record.add(decision.cycle(), person, "award." + kind, reason);
  }

  private void require(
      PersonId person, DecisionTask task, Decision decision, Award award, RankingInput table) {
    access.requireReader(person, award.appointments());
    if (!may(person, task, decision, award, table)) {
      throw new NotAllowed("error.award.decision-not-yours");
    }
    decision.require(before(task));
  }

  private boolean may(
      PersonId person, DecisionTask task, Decision decision, Award award, RankingInput table) {
    return task == DecisionTask.CONFIRM
        ? person.equals(
            access
                .deciders(award.appointments(), table.nominations(), decision.steps().preparedBy())
                .confirmer())
        : access.mayPrepare(person, award.appointments(), table.nominations());
  }

  private static DecisionState before(DecisionTask task) {
    return switch (task) {
      case PREPARE -> DecisionState.PREPARING;
      case CONFIRM -> DecisionState.TO_CONFIRM;
      case RELEASE -> DecisionState.CONFIRMED;
    };
  }

  private static Ranking ranking(Decision decision, TitleRule rule, RankingInput table) {
    return table.rank(decision.leftOut().keySet(), rule.tightWithin());
  }

  /** The rule of the cycle while the decision is prepared; afterwards the rule as handed on. */
  private static TitleRule rule(Decision decision, Award award) {
    return decision.state() == DecisionState.PREPARING ? award.rules().titles() : decision.rule();
  }

  /** Locks the award before the decision, the order of all who lock both. */
  private Award lockedAward(CycleId cycle) {
    return awards.lockShared(cycle.value()).orElseThrow(AwardReads::none);
  }

  private Award award(CycleId cycle) {
    return awards.findByCycleId(cycle.value()).orElseThrow(AwardReads::none);
  }

  private static Decision existing(Optional<Decision> decision) {
    return decision.orElseThrow(() -> new NotFound("error.award.no-decision"));
  }
}
