package org.culturalpearls.award.title;

import java.util.List;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.review.JuryProgress;
import org.culturalpearls.award.review.LeftOutReview;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.cycle.CycleId;

/**
 * The title decision of a cycle as one reader may see it.
 *
 * @param version as read, for a change
 * @param rule by which the shown titles are proposed
 * @param ranking null for a reader from whom a nomination is hidden: the other ranks would reveal
 *     its own
 * @param rows in the order of the ranking
 * @param hidden how many nominations the reader may not see
 * @param departures of the choice from the rule of the cycle
 * @param leftOut reviews that the decision does not count
 * @param jury progress of its reviews
 * @param tasks what the reader may do now
 */
public record DecisionBoard(
    CycleId cycle,
    long version,
    DecisionState state,
    TitleRule rule,
    Ranking ranking,
    List<BoardRow> rows,
    int hidden,
    List<TitleProposal.Tie> ties,
    List<ReasonedDeparture> departures,
    List<LeftOutReview> leftOut,
    JuryProgress jury,
    DecisionSteps steps,
    Set<DecisionTask> tasks) {

  public DecisionBoard {
    rows = List.copyOf(rows);
    ties = List.copyOf(ties);
    departures = List.copyOf(departures);
    leftOut = List.copyOf(leftOut);
    tasks = Set.copyOf(tasks);
  }

  /** Returns whether the reader prepares the decision and nobody has chosen anything yet. */
  public boolean isToBegin() {
    return tasks.contains(DecisionTask.PREPARE) && isUndecided();
  }

  /**
   * Returns whether there is something to choose and nobody has chosen yet, not even that nobody
   * gets a title.
   */
  public boolean isUndecided() {
    return steps.preparedBy() == null && !isWithoutCandidates() && given().isEmpty();
  }

  /** Returns whether no plan came before the jury, or all of them were withdrawn. */
  public boolean isWithoutCandidates() {
    return hidden == 0
        && rows.stream().allMatch(row -> row.nomination().state() == NominationState.WITHDRAWN);
  }

  /** Returns the nominations with a title. */
  public List<BoardRow> given() {
    return rows.stream().filter(row -> row.given() != GivenTitle.NONE).toList();
  }
}
