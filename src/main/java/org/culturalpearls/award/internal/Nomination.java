package org.culturalpearls.award.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.EarlierNomination;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.award.NominationState;
import org.culturalpearls.award.TownBefore;
import org.culturalpearls.award.WrongNominationState;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.Forgets;
import org.culturalpearls.shared.RuleBroken;
import org.hibernate.annotations.DynamicUpdate;

/** The entry of a participation for the award of its cycle, and where it stands. */
@Entity
@DynamicUpdate
@EntityListeners(Forgets.class)
class Nomination extends Aggregate {

  private Long cycleId;
  private Long participationId;

  @Enumerated(EnumType.STRING)
  private NominationState state = NominationState.DRAFT;

  private Long startedBy;
  private Instant startedAt;
  private String consent;
  private Long submittedBy;
  private Instant submittedAt;
  private int rounds;
  private Instant completeUntil;
  private Long decidedBy;
  private Instant decidedAt;
  private String reason = "";
  private String eligibleAlthough = "";
  private Integer planVersion;
  private Instant endedAt;
  private boolean fromOutside;
  private Boolean townKnown = false;
  private boolean begunAgain;

  @ElementCollection
  @CollectionTable(
      name = "nomination_municipality",
      joinColumns = @JoinColumn(name = "nomination_id"))
  private Set<EnteredTown> towns = new HashSet<>();

  protected Nomination() {}

  /**
   * @param consent how the town agreed; empty when it enters itself
   */
  Nomination(
      CycleId cycle,
      ParticipationId participation,
      MunicipalityId lead,
      PersonId starter,
      String consent,
      Instant now) {
    this.cycleId = cycle.value();
    this.participationId = participation.value();
    this.startedBy = starter.value();
    this.startedAt = now;
    this.consent = consent;
    this.towns.add(EnteredTown.lead(lead));
  }

  /** The other municipalities of a joint entry, each with how it agreed. */
  void enterTogetherWith(List<EnteredTown> others) {
    require(NominationState.DRAFT);
    towns.removeIf(town -> !town.isLead());
    towns.addAll(others);
  }

  /** Somebody entered the town by the public page of the call. */
  void comesFromOutside(boolean known) {
    fromOutside = true;
    townKnown = known;
  }

  /** The same person begins again what it entered from outside: it still comes from there. */
  void follow(Nomination withdrawn) {
    if (withdrawn.fromOutside && withdrawn.startedBy.equals(startedBy)) {
      fromOutside = true;
      townKnown = withdrawn.townKnown;
    }
  }

  boolean isFromOutside() {
    return fromOutside;
  }

  TownBefore townBefore() {
    return TownBefore.of(townKnown);
  }

  void submit(PersonId by, Instant now) {
    move(NominationState.SUBMITTED, NominationState.DRAFT);
    submittedBy = by.value();
    submittedAt = now;
  }

  void callClosed(Instant now) {
    end(NominationState.NOT_SUBMITTED, now, NominationState.DRAFT);
  }

  /** The call is open again: it is written on where it was. */
  void reopen() {
    move(NominationState.DRAFT, NominationState.NOT_SUBMITTED);
    endedAt = null;
  }

  void askCompletion(Instant until, int mostRounds) {
    require(NominationState.SUBMITTED);
    if (rounds >= mostRounds) {
      throw RuleBroken.in("decision", "error.nomination.no-more-rounds", mostRounds);
    }
    state = NominationState.COMPLETING;
    rounds++;
    completeUntil = until;
  }

  /** By the town, or because its time is over: it is checked again as it is. */
  void completed() {
    move(NominationState.SUBMITTED, NominationState.COMPLETING);
    completeUntil = null;
  }

  void completeUntil(Instant until) {
    require(NominationState.COMPLETING);
    completeUntil = until;
  }

  /**
   * @param why although a rule speaks against it; what is typed where none does is kept as well
   */
  void eligible(String why) {
    move(NominationState.ELIGIBLE, NominationState.SUBMITTED);
    eligibleAlthough = why;
  }

  String eligibleAlthough() {
    return eligibleAlthough;
  }

  void notEligible(PersonId by, String why, Instant now) {
    end(NominationState.NOT_ELIGIBLE, now, NominationState.SUBMITTED);
    decided(by, why, now);
  }

  void select(PersonId by, Instant now) {
    move(NominationState.SELECTED, NominationState.ELIGIBLE);
    decided(by, "", now);
  }

  void notSelect(PersonId by, String why, Instant now) {
    end(NominationState.NOT_SELECTED, now, NominationState.ELIGIBLE);
    decided(by, why, now);
  }

  void planSubmitted(int version) {
    move(NominationState.IN_JURY, NominationState.SELECTED);
    planVersion = version;
  }

  void planMissed(Instant now) {
    end(NominationState.NO_PLAN, now, NominationState.SELECTED);
  }

  void released(boolean pearl, Instant now) {
    end(pearl ? NominationState.PEARL : NominationState.NO_TITLE, now, NominationState.IN_JURY);
  }

  /** Until the titles are decided. */
  void withdraw(Instant now) {
    requireWithdrawable();
    state = NominationState.WITHDRAWN;
    endedAt = now;
  }

  void requireWithdrawable() {
    if (endedAt != null) {
      throw new WrongNominationState(id(), state);
    }
  }

  boolean canGivePlace() {
    return state == NominationState.WITHDRAWN && !begunAgain;
  }

  /** Another one of the town takes its place; this one stays as it is. */
  void givePlace() {
    if (!canGivePlace()) {
      throw new WrongNominationState(id(), state);
    }
    begunAgain = true;
  }

  /** As what is told of one that was withdrawn, beside the one that follows. */
  EarlierNomination asEarlier() {
    return new EarlierNomination(id(), startedAt, endedAt);
  }

  private void decided(PersonId by, String why, Instant now) {
    decidedBy = by.value();
    decidedAt = now;
    reason = why;
  }

  private void end(NominationState to, Instant now, NominationState from) {
    move(to, from);
    endedAt = now;
  }

  private void move(NominationState to, NominationState from) {
    require(from);
    state = to;
  }

  void require(NominationState... anyOf) {
    if (!Set.of(anyOf).contains(state)) {
      throw new WrongNominationState(id(), state);
    }
  }

  NominationId id() {
    return new NominationId(id);
  }

  CycleId cycle() {
    return new CycleId(cycleId);
  }

  ParticipationId participation() {
    return new ParticipationId(participationId);
  }

  NominationState state() {
    return state;
  }

  Instant startedAt() {
    return startedAt;
  }

  Instant endedAt() {
    return endedAt;
  }

  boolean hasEnded() {
    return endedAt != null;
  }

  PersonId startedBy() {
    return new PersonId(startedBy);
  }

  String consent() {
    return consent;
  }

  /** Null until it was submitted. */
  PersonId submittedBy() {
    return submittedBy == null ? null : new PersonId(submittedBy);
  }

  Instant submittedAt() {
    return submittedAt;
  }

  /** Null until a coordinator or deputy ended its check or its pre-selection. */
  PersonId decidedBy() {
    return decidedBy == null ? null : new PersonId(decidedBy);
  }

  int rounds() {
    return rounds;
  }

  Instant completeUntil() {
    return completeUntil;
  }

  String reason() {
    return reason;
  }

  Integer planVersion() {
    return planVersion;
  }

  /** The lead first. */
  List<EnteredTown> towns() {
    return towns.stream().sorted(Comparator.comparing(EnteredTown::position)).toList();
  }
}
