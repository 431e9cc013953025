package org.culturalpearls.plan.start;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;

/**
 * Lets the team of a town start its plan from what stands already: its nomination, its own plans of
 * earlier cycles, a template, the published plan of another town. What is taken is the town's own
 * from then on; measures keep their source.
 */
public interface StartingPointService {

  /** How many towns with a published plan are offered at most. */
  int MOST_TOWNS = 50;

  /** How many earlier cycles of the town are offered at most. */
  int MOST_EARLIER = 10;

  /**
   * Returns what the plan can start from; refused to everybody but the team, and while the text is
   * frozen.
   *
   * @param locale of the template's texts
   * @param other one of {@link #otherPlans} whose plan is wanted too; left out if it shows none
   */
  List<StartingPoint> startingPoints(
      PersonId editor, ParticipationId town, Locale locale, Optional<CaseKey> other);

  /**
   * Returns whose plan can be wanted too: the town's own of earlier cycles before its last one, the
   * latest first, and other towns of which everybody can read some of the plan, at most {@link
   * #MOST_TOWNS}.
   */
  List<ParticipationView> otherPlans(PersonId editor, ParticipationId town);

  /**
   * Adds rows of the starting points to the plan, without owners and dates. A measure answers those
   * challenges that are taken with it. Nothing is taken if one of them is gone.
   *
   * @param keys of the rows, see {@link StartingPoint#keyOf}
   * @return how many rows were added
   */
  int take(
      PersonId editor,
      ParticipationId town,
      Locale locale,
      Optional<CaseKey> other,
      Set<String> keys);
}
