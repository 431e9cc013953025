package org.culturalpearls.mentoring.matching;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/** Finds mentors for participations: suggestions, proposals, answers. */
public interface MatchingService {

  /** Throws unless the person is a coordinator and a proposal is due now. */
  void requireMayPropose(PersonId person, MentoringId mentoring);

  /**
   * Returns everybody who could be asked, best first, without people who declined or are in
   * conflict.
   */
  List<Suggestion> suggestions(PersonId person, MentoringId mentoring);

  /** Returns the proposals of earlier rounds, the latest first. */
  List<ProposalView> proposals(PersonId person, MentoringId mentoring);

  Asked propose(PersonId person, Propose command);

  void closeWithoutMatch(PersonId person, Close command);

  /** Returns the proposal to the person who was asked and has not answered; throws for others. */
  ProposalView toAnswer(PersonId person, ProposalId proposal);

  /**
   * Records the answer. Whoever accepts must have free capacity at this moment; concurrent
   * acceptances are counted one after the other.
   *
   * @return whether the lead declined, so that nobody else needs to answer
   */
  boolean answer(PersonId person, Answer command);

  /**
   * Expires the proposal when the time to answer is over.
   *
   * @return whether it was the lead's
   */
  boolean expire(ProposalId proposal);

  /**
   * Ends a round when all have answered, or need not any more.
   *
   * @return whether a lead mentor was found; otherwise the search goes on
   */
  boolean settle(MentoringId mentoring);

  /** Ends the search for a mentor, with the reason that the town will read. */
  record Close(MentoringId mentoring, String reason) {}

  /**
   * A mentor's answer.
   *
   * @param reason why the mentor declines; empty when accepting
   */
  record Answer(ProposalId proposal, boolean accept, String reason) {}

  /**
   * Asks a lead mentor and, if wanted, a twin.
   *
   * @param twin null for none
   */
  record Propose(MentoringId mentoring, PersonId lead, PersonId twin) {}

  /**
   * Who was asked in one round.
   *
   * @param twin null if nobody was asked as twin, like {@code twinProposal}
   */
  record Asked(
      ProposalId leadProposal,
      PersonId lead,
      ProposalId twinProposal,
      PersonId twin,
      Instant answerBy) {}

  /**
   * A mentor who could be proposed, with the reasons for the place in the ranking.
   *
   * @param score sum of the reasons' points; higher comes first
   * @param freeHalves free capacity, in halves of a mentoring
   */
  record Suggestion(PersonId mentor, String name, int score, int freeHalves, List<Reason> reasons) {

    /**
     * A reason for the score, as a message.
     *
     * @param key message key below {@code matching.reason.}
     * @param arguments enums or numbers of the message
     * @param points what it adds to the score, or subtracts from it
     */
    public record Reason(String key, List<Object> arguments, int points) {}
  }
}
