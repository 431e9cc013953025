package org.culturalpearls.award.title;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** The results of awards. Before they are released nothing of them is here. */
public interface AwardResultService {

  /** How long the summary of a Pearl may be. */
  int LONGEST_SUMMARY = 1500;

  /** The Pearls of all cycles, the latest first: for everybody. */
  List<PearlView> pearls();

  /** Where each nomination of a cycle ended; empty before the release. */
  List<TownResult> results(CycleId cycle);

  /**
   * The result of a town, for its team, its mentors and coordinators; empty before the release, for
   * a town that nobody reviewed or that withdrew, and for who may not see it.
   */
  Optional<ResultView> result(PersonId reader, ParticipationId participation);

  /** For the team of a Pearl. */
  void saveSummary(PersonId person, SaveSummary command);

  /** The certificate of a Pearl as tagged PDF, for whom {@link #result} is. */
  byte[] certificate(PersonId reader, ParticipationId participation);

  /** Where a nomination of a cycle ended, once its results are released. */
  record TownResult(
      NominationId nomination, ParticipationId participation, NominationState state) {}

  /**
   * Says what everybody may read of a Pearl; version as read, null where nothing was written.
   *
   * @param text empty to take it back
   */
  record SaveSummary(ParticipationId participation, Long version, String text) {}
}
