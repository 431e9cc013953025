package org.culturalpearls.award.title;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;

/**
 * What the title rule gives, before the jury departs from it.
 *
 * @param outcomes of every nomination, in the order of the ranking
 * @param ties where equal scores leave the choice to the jury
 * @param closeBelow who has no title and is within the tight points of the last one
 * @param forExtra to whom the rule would allow an extra title, best first
 */
public record TitleProposal(
    Map<NominationId, TitleOutcome> outcomes,
    List<Tie> ties,
    Set<NominationId> closeBelow,
    List<NominationId> forExtra) {

  /**
   * Some with equal scores.
   *
   * @param places how many of them get a title
   */
  public record Tie(Set<NominationId> nominations, int places) {

    public Tie {
      nominations = Set.copyOf(nominations);
    }
  }
}
