package org.culturalpearls.award.nomination.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.culturalpearls.award.nomination.JointEntryId;
import org.culturalpearls.award.nomination.JointEntryService.State;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.ChangedMeanwhile;

/** That a lead named a town as entering with it, and what the town answered. */
@Entity
class JointEntry extends Aggregate {

  private Long nominationId;
  private Long municipalityId;
  private String consent;

  @Enumerated(EnumType.STRING)
  private State state = State.ASKED;

  private Long askedBy;
  private Instant askedAt;
  private Long answeredBy;
  private Instant answeredAt;
  private String answeredHow = "";
  private Instant joinedAt;

  protected JointEntry() {}

  JointEntry(NominationId nomination, MunicipalityId town, String consent) {
    this.nominationId = nomination.value();
    this.municipalityId = town.value();
    this.consent = consent;
  }

  /** Asks the town, for the first time or anew. */
  void ask(PersonId by, Instant now) {
    state = State.ASKED;
    askedBy = by.value();
    askedAt = now;
    answeredBy = null;
    answeredAt = null;
    answeredHow = "";
  }

  /** Corrects what the lead says of the town's consent. */
  void consented(String how) {
    consent = how;
  }

  /**
   * @param how how the office knows; empty if the town's people answer
   */
  void takePart(PersonId by, String how, Instant now) {
    require(state == State.ASKED);
    answered(State.TAKES_PART, by, how, now);
    joinedAt = joinedAt == null ? now : joinedAt;
  }

  void decline(PersonId by, String how, Instant now) {
    require(isOpen());
    answered(State.DECLINED, by, how, now);
  }

  void takeOut() {
    state = State.TAKEN_OUT;
  }

  private void answered(State to, PersonId by, String how, Instant now) {
    state = to;
    answeredBy = by.value();
    answeredAt = now;
    answeredHow = how;
  }

  private static void require(boolean possible) {
    if (!possible) {
      throw new ChangedMeanwhile("error.nomination.joint-answered");
    }
  }

  /** Returns whether it waits for an answer or takes part. */
  boolean isOpen() {
    return state == State.ASKED || state == State.TAKES_PART;
  }

  JointEntryId id() {
    return new JointEntryId(id);
  }

  NominationId nomination() {
    return new NominationId(nominationId);
  }

  MunicipalityId municipality() {
    return new MunicipalityId(municipalityId);
  }

  State state() {
    return state;
  }

  String consent() {
    return consent;
  }

  PersonId askedBy() {
    return new PersonId(askedBy);
  }

  Instant askedAt() {
    return askedAt;
  }
}
