package org.culturalpearls.award.nomination.core;

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
import org.culturalpearls.award.nomination.EarlierNomination;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.TownBefore;
import org.culturalpearls.award.nomination.WrongNominationState;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.CacheEvictingListener;
import org.culturalpearls.shared.RuleBroken;
import org.hibernate.annotations.DynamicUpdate;

/** The entry of a participation for the award of its cycle, with its state. */
@Entity
@DynamicUpdate
@EntityListeners(CacheEvictingListener.class)
public class Nomination extends Aggregate {

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
  private boolean claimed = true;
  private boolean begunAgain;

  @ElementCollection
  @CollectionTable(
      name = "nomination_municipality",
      joinColumns = @JoinColumn(name = "nomination_id"))
  private Set<EnteredTown> towns = new HashSet<>();

  protected Nomination() {}

  /**
   * @param consent how the town agreed; empty if it enters itself
   */
  public Nomination(
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

  /** Adds a municipality that says that it takes part; one that does keeps its place. */
  public void joinedBy(MunicipalityId town, String consent) {
    int last = towns.stream().mapToInt(EnteredTown::position).max().orElse(0);
    int position =
        towns.stream()
            .filter(each -> each.municipality().equals(town))
            .mapToInt(EnteredTown::position)
            .findFirst()
            .orElse(last + 1);
    leftBy(town);
    towns.add(new EnteredTown(town.value(), position, consent));
  }

  /** Takes out a municipality, unless it is the lead. */
  public void leftBy(MunicipalityId town) {
    towns.removeIf(each -> !each.isLead() && each.municipality().equals(town));
  }

  /** Records that somebody entered the town by the public page of the call. */
  public void comesFromOutside(boolean known) {
    fromOutside = true;
    townKnown = known;
    claimed = false;
  }

  /** A coordinator says that its people act for the town. */
  public void claim() {
    claimed = true;
  }

  /** Returns whether its people act for the town, in other cycles too. */
  public boolean isClaimed() {
    return claimed;
  }

  /** Takes over from a withdrawn nomination that the same person had entered by the public page. */
  public void follow(Nomination withdrawn) {
    claimed = withdrawn.claimed;
    if (withdrawn.fromOutside && withdrawn.startedBy.equals(startedBy)) {
      fromOutside = true;
      townKnown = withdrawn.townKnown;
    }
  }

  public boolean isFromOutside() {
    return fromOutside;
  }

  public TownBefore townBefore() {
    return TownBefore.of(townKnown);
  }

  public void submit(PersonId by, Instant now) {
    move(NominationState.SUBMITTED, NominationState.DRAFT);
    submittedBy = by.value();
    submittedAt = now;
  }

  public void callClosed(Instant now) {
    end(NominationState.NOT_SUBMITTED, now, NominationState.DRAFT);
  }

  /** Makes it a draft again after the call was reopened. */
  public void reopen() {
    move(NominationState.DRAFT, NominationState.NOT_SUBMITTED);
    endedAt = null;
  }

  public void askCompletion(Instant until, int mostRounds) {
    require(NominationState.SUBMITTED);
    if (rounds >= mostRounds) {
      throw RuleBroken.in("decision", "error.nomination.no-more-rounds", mostRounds);
    }
    state = NominationState.COMPLETING;
    rounds++;
    completeUntil = until;
  }

  /**
   * Ends a completion, by the town or because its time is over: the nomination is checked again as
   * it is.
   */
  public void completed() {
    move(NominationState.SUBMITTED, NominationState.COMPLETING);
    completeUntil = null;
  }

  public void completeUntil(Instant until) {
    require(NominationState.COMPLETING);
    completeUntil = until;
  }

  /**
   * @param why although it breaks a rule; a remark on one that breaks none is stored as well
   */
  public void eligible(String why) {
    move(NominationState.ELIGIBLE, NominationState.SUBMITTED);
    eligibleAlthough = why;
    claim();
  }

  public String eligibleAlthough() {
    return eligibleAlthough;
  }

  public void notEligible(PersonId by, String why, Instant now) {
    end(NominationState.NOT_ELIGIBLE, now, NominationState.SUBMITTED);
    decided(by, why, now);
  }

  public void select(PersonId by, Instant now) {
    move(NominationState.SELECTED, NominationState.ELIGIBLE);
    decided(by, "", now);
  }

  public void notSelect(PersonId by, String why, Instant now) {
    end(NominationState.NOT_SELECTED, now, NominationState.ELIGIBLE);
    decided(by, why, now);
  }

  public void planSubmitted(int version) {
    move(NominationState.IN_JURY, NominationState.SELECTED);
    planVersion = version;
  }

  public void planMissed(Instant now) {
    end(NominationState.NO_PLAN, now, NominationState.SELECTED);
  }

  public void released(boolean pearl, Instant now) {
    end(pearl ? NominationState.PEARL : NominationState.NO_TITLE, now, NominationState.IN_JURY);
  }

  /** Withdraws the nomination; possible until the titles are decided. */
  public void withdraw(Instant now) {
    requireWithdrawable();
    state = NominationState.WITHDRAWN;
    endedAt = now;
  }

  public void requireWithdrawable() {
    if (endedAt != null) {
      throw new WrongNominationState(id(), state);
    }
  }

  public boolean canGivePlace() {
    return state == NominationState.WITHDRAWN && !begunAgain;
  }

  /** Makes room for another nomination of the town; this one stays as it is. */
  public void givePlace() {
    if (!canGivePlace()) {
      throw new WrongNominationState(id(), state);
    }
    begunAgain = true;
  }

  /** Returns it as a withdrawn nomination, shown beside the one that follows. */
  public EarlierNomination asEarlier() {
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

  public void require(NominationState... anyOf) {
    if (!Set.of(anyOf).contains(state)) {
      throw new WrongNominationState(id(), state);
    }
  }

  public NominationId id() {
    return new NominationId(id);
  }

  public CycleId cycle() {
    return new CycleId(cycleId);
  }

  public ParticipationId participation() {
    return new ParticipationId(participationId);
  }

  public NominationState state() {
    return state;
  }

  Instant startedAt() {
    return startedAt;
  }

  Instant endedAt() {
    return endedAt;
  }

  public boolean hasEnded() {
    return endedAt != null;
  }

  public PersonId startedBy() {
    return new PersonId(startedBy);
  }

  public String consent() {
    return consent;
  }

  /** Returns null before it was submitted. */
  public PersonId submittedBy() {
    return submittedBy == null ? null : new PersonId(submittedBy);
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  /** Returns null until a coordinator or deputy has ended its check or pre-selection. */
  public PersonId decidedBy() {
    return decidedBy == null ? null : new PersonId(decidedBy);
  }

  public int rounds() {
    return rounds;
  }

  public Instant completeUntil() {
    return completeUntil;
  }

  public String reason() {
    return reason;
  }

  public Integer planVersion() {
    return planVersion;
  }

  public MunicipalityId lead() {
    return towns().get(0).municipality();
  }

  /** Returns the municipalities that take part, the lead first. */
  public List<EnteredTown> towns() {
    return towns.stream().sorted(Comparator.comparing(EnteredTown::position)).toList();
  }
}
