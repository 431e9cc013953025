package org.culturalpearls.mentoring;

import java.util.List;
import org.culturalpearls.people.PersonId;

/** Finds mentors for participations: suggestions, proposals, answers. */
public interface MatchingService {

  /** Throws unless the person is a coordinator and a proposal is due now. */
  void requireMayPropose(PersonId person, MentoringId mentoring);

  /** Everybody who could be asked, best first; those who declined or are in conflict left out. */
  List<Suggestion> suggestions(PersonId person, MentoringId mentoring);

  /** What came of the earlier rounds, the latest first. */
  List<ProposalView> proposals(PersonId person, MentoringId mentoring);

  AskedMentors propose(PersonId person, ProposeMentor command);

  void closeWithoutMatch(PersonId person, CloseWithoutMatch command);

  /** The proposal, for the person who was asked and has not answered; throws for others. */
  ProposalView toAnswer(PersonId person, ProposalId proposal);

  /**
   * Takes the answer. Whoever accepts must have free capacity at this moment, counted one after the
   * other when two accept at once.
   *
   * @return whether the lead declined, so that nobody else needs to answer
   */
  boolean answer(PersonId person, AnswerProposal command);

  /**
   * The time to answer is over.
   *
   * @return whether it was the lead's
   */
  boolean expire(ProposalId proposal);

  /**
   * All have answered, or need not any more.
   *
   * @return whether a lead mentor was found; otherwise the search goes on
   */
  boolean settle(MentoringId mentoring);
}
