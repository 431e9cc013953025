package org.culturalpearls.award.title;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** Shows the results of awards. Nothing is shown before they are released. */
public interface AwardResultService {

  /** Maximum length of a Pearl's summary. */
  int LONGEST_SUMMARY = 1500;

  /** Returns the Pearls of all cycles to everybody, the latest first. */
  List<PearlView> pearls();

  /** Returns the final state of each nomination of a cycle; empty before the release. */
  List<TownResult> results(CycleId cycle);

  /**
   * Returns the result of a town to its team, its mentors and coordinators; empty before the
   * release, for a town that nobody reviewed or that withdrew, and for readers who may not see it.
   */
  Optional<ResultView> result(PersonId reader, ParticipationId participation);

  /** Saves the summary, for the team of a Pearl. */
  void saveSummary(PersonId person, SaveSummary command);

  /** Returns the certificate of a Pearl as tagged PDF, to the readers of {@link #result}. */
  byte[] certificate(PersonId reader, ParticipationId participation);

  /** The final state of a nomination, once the results are released. */
  record TownResult(
      NominationId nomination, ParticipationId participation, NominationState state) {}

  /**
   * Sets the public summary of a Pearl; version as read, null if nothing was written.
   *
   * @param text empty to remove it
   */
  record SaveSummary(ParticipationId participation, Long version, String text) {}
}
