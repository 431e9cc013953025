package org.culturalpearls.award.title;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;

/**
 * The result of the title rule, before the jury departs from it.
 *
 * @param outcomes of every nomination, in the order of the ranking
 * @param ties where equal scores leave the choice to the jury
 * @param closeBelow nominations without a title within the tight points of the last one
 * @param forExtra nominations that the rule allows an extra title, the best first
 */
public record TitleProposal(
    Map<NominationId, TitleOutcome> outcomes,
    List<Tie> ties,
    Set<NominationId> closeBelow,
    List<NominationId> forExtra) {

  /**
   * Nominations with equal scores.
   *
   * @param places how many of them get a title
   */
  public record Tie(Set<NominationId> nominations, int places) {

    public Tie {
      nominations = Set.copyOf(nominations);
    }
  }
}
