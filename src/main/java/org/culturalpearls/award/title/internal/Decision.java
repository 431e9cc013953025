package org.culturalpearls.award.title.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.LeftOutReview;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.core.RankingInput;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.award.setup.core.RuleKept;
import org.culturalpearls.award.title.DecisionSteps;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** The title decision of a cycle, from its preparation to its release. */
@Entity
@Table(name = "title_decision")
class Decision extends Aggregate {

  private Long cycleId;

  @Enumerated(EnumType.STRING)
  private DecisionState state;

  @Embedded private RuleKept rule;
  private Instant begunAt;
  private Long preparedBy;
  private Instant preparedAt;
  private Long sentBackBy;
  private Instant sentBackAt;
  private String sentBackReason = "";
  private Long confirmedBy;
  private Instant confirmedAt;
  private Long releaseSetBy;
  private Instant releaseSetAt;
  private Long releasedBy;
  private Instant releasedAt;

  /** For each nomination with a title, whether it is an extra one. */
  @ElementCollection
  @CollectionTable(name = "title_given", joinColumns = @JoinColumn(name = "decision_id"))
  @MapKeyColumn(name = "nomination_id")
  @Column(name = "extra")
  private Map<Long, Boolean> given = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "title_departure", joinColumns = @JoinColumn(name = "decision_id"))
  @MapKeyColumn(name = "about")
  private Map<String, ReasonRow> departures = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "review_left_out", joinColumns = @JoinColumn(name = "decision_id"))
  @MapKeyColumn(name = "review_id")
  private Map<Long, ReasonRow> leftOut = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "title_rank", joinColumns = @JoinColumn(name = "decision_id"))
  private Set<RankRow> ranks = new HashSet<>();

  private Instant conflictsAt;

  @ElementCollection
  @CollectionTable(name = "title_conflict", joinColumns = @JoinColumn(name = "decision_id"))
  private Set<ConflictRow> conflicts = new HashSet<>();

  protected Decision() {}

  Decision(CycleId cycle, Instant now) {
    this.cycleId = cycle.value();
    this.state = DecisionState.PREPARING;
    this.begunAt = now;
  }

  void requireUnchanged(long seen) {
    requireVersion(seen, "error.award.decision-changed");
  }

  void require(DecisionState expected) {
    if (state != expected) {
      throw new AlreadyDone("error.award.decision-step-over");
    }
  }

  /** Replaces the choice and its reasons. */
  void choose(
      TitleDecision chosen,
      Map<String, String> reasons,
      Map<ReviewId, String> without,
      Authorship by) {
    require(DecisionState.PREPARING);
    Map<Long, Boolean> titles = new HashMap<>();
    chosen.titles().forEach(one -> titles.put(one.value(), false));
    chosen.extra().forEach(one -> titles.put(one.value(), true));
    given.keySet().retainAll(titles.keySet());
    given.putAll(titles);
    by.keep(departures, reasons);
    by.keep(
        leftOut,
        without.entrySet().stream()
            .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue)));
    preparedBy = by.person().value();
  }

  void handOn(TitleRule ruleNow, Set<RankRow> ranking, PersonId person, Instant now) {
    require(DecisionState.PREPARING);
    rule = RuleKept.of(ruleNow);
    ranks.retainAll(ranking);
    ranks.addAll(ranking);
    preparedBy = person.value();
    preparedAt = now;
    state = DecisionState.TO_CONFIRM;
  }

  /**
   * Sends it back to be prepared again: the chair instead of confirming it, or before it is
   * released.
   */
  void sendBack(String reason, PersonId person, Instant now) {
    if (state != DecisionState.TO_CONFIRM) {
      require(DecisionState.CONFIRMED);
    }
    sentBackBy = person.value();
    sentBackAt = now;
    sentBackReason = reason;
    confirmedBy = null;
    confirmedAt = null;
    conflicts.clear();
    conflictsAt = null;
    leaveRelease();
    state = DecisionState.PREPARING;
  }

  /** Sets the results to be released by themselves when they are due. */
  void setRelease(PersonId person, Instant now) {
    require(DecisionState.CONFIRMED);
    releaseSetBy = person.value();
    releaseSetAt = now;
  }

  /** Leaves the release to a person again. */
  void leaveRelease() {
    releaseSetBy = null;
    releaseSetAt = null;
  }

  /** Returns who set the results to be released by themselves; null if nobody did. */
  PersonId releaseSetBy() {
    return state == DecisionState.CONFIRMED ? person(releaseSetBy) : null;
  }

  /** Returns whether no review and no withdrawal changed its basis since it was handed on. */
  boolean isAsHandedOn(RankingInput table) {
    TitleRule kept = rule();
    Ranking ranking = table.rank(leftOut().keySet(), kept.tightWithin());
    return ranks.equals(RankRow.all(ranking, TitlePolicy.propose(kept, ranking)));
  }

  /**
   * @param known the conflicts of all who reviewed or decided, which the minutes will name
   */
  void confirm(Set<ConflictRow> known, PersonId person, Instant now) {
    require(DecisionState.TO_CONFIRM);
    conflicts.addAll(known);
    conflictsAt = now;
    confirmedBy = person.value();
    confirmedAt = now;
    state = DecisionState.CONFIRMED;
  }

  void release(PersonId person, Instant now) {
    require(DecisionState.CONFIRMED);
    releasedBy = person.value();
    releasedAt = now;
    state = DecisionState.RELEASED;
  }

  DecisionState state() {
    return state;
  }

  CycleId cycle() {
    return new CycleId(cycleId);
  }

  long version() {
    return version;
  }

  /** Returns null before it was handed on. */
  TitleRule rule() {
    return rule == null ? null : rule.view();
  }

  TitleDecision chosen() {
    return new TitleDecision(given(false), given(true));
  }

  /** Returns whether nobody has chosen anything yet, not even that there is no title. */
  boolean isUndecided() {
    return given.isEmpty() && preparedBy == null;
  }

  private Set<NominationId> given(boolean extra) {
    return given.entrySet().stream()
        .filter(each -> each.getValue() == extra)
        .map(each -> new NominationId(each.getKey()))
        .collect(Collectors.toSet());
  }

  /** Returns the reasons by the key of the departure. */
  Map<String, ReasonRow> reasons() {
    return Map.copyOf(departures);
  }

  Map<ReviewId, LeftOutReview> leftOut() {
    return leftOut.entrySet().stream()
        .map(
            each ->
                new LeftOutReview(
                    new ReviewId(each.getKey()),
                    each.getValue().reason(),
                    each.getValue().person(),
                    each.getValue().at()))
        .collect(Collectors.toMap(LeftOutReview::review, each -> each));
  }

  /** Returns the conflicts known at its confirmation. */
  Set<ConflictRow> conflicts() {
    return Set.copyOf(conflicts);
  }

  /** Returns false for decisions that were confirmed before conflicts were recorded. */
  boolean hasKeptConflicts() {
    return conflictsAt != null;
  }

  DecisionSteps steps() {
    return new DecisionSteps(
        person(preparedBy),
        preparedAt,
        person(sentBackBy),
        sentBackAt,
        sentBackReason,
        person(confirmedBy),
        confirmedAt,
        person(releasedBy),
        releasedAt);
  }

  private static PersonId person(Long id) {
    return id == null ? null : new PersonId(id);
  }
}
