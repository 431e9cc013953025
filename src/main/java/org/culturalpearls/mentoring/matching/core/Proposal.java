package org.culturalpearls.mentoring.matching.core;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.matching.ProposalId;
import org.culturalpearls.mentoring.matching.ProposalPart;
import org.culturalpearls.mentoring.matching.ProposalState;
import org.culturalpearls.mentoring.matching.ProposalView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.CacheEvictingListener;

/** The request to one person to mentor one participation. */
@Entity
@EntityListeners(CacheEvictingListener.class)
@Table(name = "mentor_proposal")
public class Proposal extends Aggregate {

  @Column(name = "mentoring_id", nullable = false)
  private Long mentoringId;

  @Column(name = "person_id", nullable = false)
  private Long personId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ProposalPart part;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ProposalState state = ProposalState.ASKED;

  @Column(name = "asked_at", nullable = false)
  private Instant askedAt;

  @Column(name = "answer_by", nullable = false)
  private Instant answerBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private String reason;

  protected Proposal() {}

  public static Proposal asked(
      MentoringId mentoring, PersonId person, ProposalPart part, Instant now, Instant answerBy) {
    Proposal proposal = new Proposal();
    proposal.mentoringId = mentoring.value();
    proposal.personId = person.value();
    proposal.part = part;
    proposal.askedAt = now;
    proposal.answerBy = answerBy;
    return proposal;
  }

  public void accept(Instant now) {
    answer(ProposalState.ACCEPTED, now);
  }

  public void decline(String why, Instant now) {
    answer(ProposalState.DECLINED, now);
    reason = why;
  }

  public void expire(Instant now) {
    answer(ProposalState.EXPIRED, now);
  }

  public void withdraw(Instant now) {
    answer(ProposalState.WITHDRAWN, now);
  }

  public void requireOpen() {
    if (state != ProposalState.ASKED) {
      throw new AlreadyDone("error.mentoring.proposal-over");
    }
  }

  private void answer(ProposalState answer, Instant now) {
    requireOpen();
    state = answer;
    answeredAt = now;
  }

  public boolean isLead() {
    return part == ProposalPart.LEAD;
  }

  public ProposalId id() {
    return new ProposalId(id);
  }

  public MentoringId mentoring() {
    return new MentoringId(mentoringId);
  }

  public PersonId person() {
    return new PersonId(personId);
  }

  public ProposalState state() {
    return state;
  }

  public ProposalView view() {
    return new ProposalView(id(), mentoring(), person(), part, state, askedAt, answerBy, reason);
  }
}
