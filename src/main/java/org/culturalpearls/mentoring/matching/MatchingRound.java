package org.culturalpearls.mentoring.matching;

import java.util.List;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/**
 * A proposal of mentors for all towns that need one, within everybody's capacity.
 *
 * @param lines by title year and town
 */
public record MatchingRound(List<Line> lines) {

  public MatchingRound {
    lines = List.copyOf(lines);
  }

  /**
   * A town of the round.
   *
   * @param suggestions who could be asked, best first; the free capacity excludes places with an
   *     unanswered proposal
   * @param proposed the lead that the round proposes, or null if none fits
   * @param proposedTwin the twin that it proposes, or null if none is wished or none fits
   */
  public record Line(
      MentoringId mentoring,
      ParticipationView participation,
      List<MatchingService.Suggestion> suggestions,
      PersonId proposed,
      PersonId proposedTwin) {}
}
