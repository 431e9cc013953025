package org.culturalpearls.mentoring.ending.internal;

import java.time.Clock;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.matching.MatchingProcess;
import org.culturalpearls.mentoring.matching.ProposalState;
import org.culturalpearls.mentoring.matching.core.Proposals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the mentoring of a town that left, with a search for a mentor that still goes on. */
@Component
class MentoringsOfLeavers {

  private final Mentorings mentorings;
  private final Proposals proposals;
  private final MatchingProcess matching;
  private final Clock clock;

  MentoringsOfLeavers(
      Mentorings mentorings, Proposals proposals, MatchingProcess matching, Clock clock) {
    this.mentorings = mentorings;
    this.proposals = proposals;
    this.matching = matching;
    this.clock = clock;
  }

  @EventListener
  void end(ParticipationEvent.Left left) {
    mentorings.findByParticipationIdOrderByIdDesc(left.participation().value()).stream()
        .filter(mentoring -> mentoring.state().isOpen())
        .forEach(this::end);
  }

  private void end(Mentoring mentoring) {
    boolean inMatching = mentoring.state().ordinal() <= MentoringState.AGREEING.ordinal();
    proposals.findByMentoringIdOrderByIdDesc(mentoring.id().value()).stream()
        .filter(proposal -> proposal.state() == ProposalState.ASKED)
        .forEach(proposal -> proposal.withdraw(clock.instant()));
    mentoring.leave(clock.instant());
    mentorings.flush();
    if (inMatching) {
      matching.mentorNoLongerNeeded(mentoring.id());
    }
  }
}
