package org.culturalpearls.mentoring.agreement.core;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.CacheEvictingListener;

/** The relation between a participation and its mentors, from the search to the closing. */
@Entity
@EntityListeners(CacheEvictingListener.class)
@Table(name = "mentoring")
public class Mentoring extends Aggregate {

  @Column(name = "participation_id", nullable = false)
  private Long participationId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private MentoringState state = MentoringState.SEEKING;

  @Column(name = "lead_id")
  private Long leadId;

  @Column(name = "twin_id")
  private Long twinId;

  @Column(name = "sought_at", nullable = false)
  private Instant soughtAt;

  @Column(name = "active_since")
  private Instant activeSince;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** Why it ended before its agreed end; the town reads it. */
  @Column(name = "end_reason")
  private String endReason;

  protected Mentoring() {}

  public static Mentoring sought(ParticipationId participation, Instant now) {
    Mentoring mentoring = new Mentoring();
    mentoring.participationId = participation.value();
    mentoring.soughtAt = now;
    return mentoring;
  }

  public void ask() {
    require(MentoringState.SEEKING, "error.mentoring.already-proposed");
    state = MentoringState.ASKED;
  }

  /** The lead accepted. Set at once, so that the next count of capacities includes it. */
  public void acceptedByLead(PersonId lead) {
    require(MentoringState.ASKED, "error.mentoring.proposal-over");
    leadId = lead.value();
  }

  public void acceptedByTwin(PersonId twin) {
    require(MentoringState.ASKED, "error.mentoring.proposal-over");
    twinId = twin.value();
  }

  /**
   * Ends a round of proposals: with a lead the agreement follows; without one the search goes on
   * and a twin is released.
   */
  public boolean settle() {
    require(MentoringState.ASKED, "error.mentoring.proposal-over");
    if (leadId == null) {
      twinId = null;
      state = MentoringState.SEEKING;
      return false;
    }
    state = MentoringState.AGREEING;
    return true;
  }

  public void closeWithoutMatch(String reason, Instant now) {
    require(MentoringState.SEEKING, "error.mentoring.already-proposed");
    end(MentoringState.NO_MATCH, reason, now);
  }

  public void activate(LocalDate agreedEnd, Instant now) {
    require(MentoringState.AGREEING, "error.mentoring.agreement-over");
    state = MentoringState.ACTIVE;
    activeSince = now;
    endsOn = agreedEnd;
  }

  public void moveEnd(LocalDate agreedEnd) {
    requireActive();
    endsOn = agreedEnd;
  }

  /** Begins the closing, at the end agreed or early. */
  public void beginClosing() {
    requireActive();
    state = MentoringState.CLOSING;
  }

  public void complete(Instant now) {
    requireClosing();
    end(MentoringState.COMPLETED, null, now);
  }

  public void endEarly(String reason, Instant now) {
    requireClosing();
    end(MentoringState.ENDED_EARLY, reason, now);
  }

  /** Ends it because the town goes on with another mentor, in another mentoring. */
  public void rematch(String reason, Instant now) {
    requireClosing();
    end(MentoringState.REMATCHED, reason, now);
  }

  /** Ends it in any state because the town leaves the programme. */
  public void leave(Instant now) {
    if (!state.isOpen()) {
      throw new AlreadyDone("error.mentoring.participation-over");
    }
    end(MentoringState.LEFT, null, now);
  }

  public void requireActive() {
    require(MentoringState.ACTIVE, "error.mentoring.not-active");
  }

  private void requireClosing() {
    require(MentoringState.CLOSING, "error.closure.over");
  }

  public void requireAgreeing() {
    require(MentoringState.AGREEING, "error.mentoring.agreement-over");
  }

  public void requireSeeking() {
    require(MentoringState.SEEKING, "error.mentoring.already-proposed");
  }

  private void end(MentoringState how, String reason, Instant now) {
    state = how;
    endReason = reason;
    endedAt = now;
  }

  private void require(MentoringState needed, String key) {
    if (state != needed) {
      throw new AlreadyDone(key);
    }
  }

  public MentoringId id() {
    return new MentoringId(id);
  }

  public ParticipationId participation() {
    return new ParticipationId(participationId);
  }

  public MentoringState state() {
    return state;
  }

  public PersonId lead() {
    return leadId == null ? null : new PersonId(leadId);
  }

  public PersonId twin() {
    return twinId == null ? null : new PersonId(twinId);
  }

  public Instant activeSince() {
    return activeSince;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public String endReason() {
    return endReason;
  }

  public MentoringView view() {
    return new MentoringView(id(), participation(), state, lead(), twin(), activeSince, endsOn);
  }
}
