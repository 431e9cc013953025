package org.culturalpearls.mentoring.matching;

import java.util.List;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/**
 * A proposal of mentors for all towns for which one is sought now, within everybody's capacity.
 *
 * @param lines by title year and town
 */
public record MatchingRound(List<Line> lines) {

  public MatchingRound {
    lines = List.copyOf(lines);
  }

  /**
   * One town.
   *
   * @param suggestions who could be asked, best first; the free capacity leaves out those places
   *     for which somebody was asked and has not answered yet
   * @param proposed the lead that the round proposes, or null when none fits
   * @param proposedTwin the twin that it proposes, or null where none is wished or none fits
   */
  public record Line(
      MentoringId mentoring,
      ParticipationView participation,
      List<MatchingService.Suggestion> suggestions,
      PersonId proposed,
      PersonId proposedTwin) {}
}
