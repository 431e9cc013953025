package org.culturalpearls.award.title;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Decides who becomes a Pearl: prepared by coordinators, confirmed by the chair, then released. */
public interface TitleDecisionService {

  /** Maximum length of a reason. */
  int LONGEST_REASON = 2000;

  /**
   * Returns the state of the decision; empty before it has begun. For coordinators, chair and
   * deputies.
   */
  Optional<DecisionState> state(PersonId reader, CycleId cycle);

  /**
   * Returns the decision board to coordinators, chair and deputies, without anything of nominations
   * that the reader may not see. Throws NotFound before the decision has begun.
   */
  DecisionBoard board(PersonId reader, CycleId cycle, WhatIf whatIf);

  /** Throws unless this person may do this step now. */
  void requireMayDo(PersonId person, CycleId cycle, DecisionTask task);

  /** Saves the choice. Reasons may still be missing. */
  void prepare(PersonId person, Prepare command);

  /**
   * Hands the decision on to the chair, with the current rule and ranking. Refused while a reason
   * is missing, or reviews that are still in time.
   */
  TitleDecisionProcess.Deciders handOn(PersonId person, CycleId cycle);

  /** Sends the decision back to be prepared again, for a reason. */
  TitleDecisionProcess.Deciders sendBack(PersonId person, CycleId cycle, String reason);

  /** Confirms the decision; refused if reviews have changed since it was handed on. */
  TitleDecisionProcess.Deciders confirm(PersonId person, CycleId cycle);

  /**
   * Releases the titles; publishes {@link AwardEvent.ResultsReleased}.
   *
   * @param early why before the results are due; required then, and left out afterwards
   */
  void release(PersonId person, CycleId cycle, String early);

  /**
   * Sets the confirmed titles to be released by themselves when the results are due, or leaves the
   * release to a person again; by who may release them.
   */
  void setRelease(PersonId person, CycleId cycle, boolean set);

  /**
   * Returns when confirmed titles can be set to be released; empty before the confirmation, and
   * once the results were due.
   */
  Optional<PlannedRelease> plannedRelease(PersonId reader, CycleId cycle);

  /** When results are due, and whether they are released by themselves then. */
  record PlannedRelease(Instant at, boolean set) {}

  /**
   * A variation of the ranking and rule to be shown without changing anything.
   *
   * @param titles number of titles; null for that of the rule
   * @param perCountry limit per country, 0 for none; null for that of the rule
   * @param without reviews that are not counted, besides those that are left out
   */
  record WhatIf(Integer titles, Integer perCountry, Set<ReviewId> without) {

    public WhatIf {
      without = Set.copyOf(without);
    }

    public static WhatIf nothing() {
      return new WhatIf(null, null, Set.of());
    }

    public boolean isNothing() {
      return titles == null && perCountry == null && without.isEmpty();
    }

    /** Applies the variation to the rule. */
    public TitleRule of(TitleRule rule) {
      return new TitleRule(
          titles == null ? rule.titles() : titles,
          perCountry == null ? rule.perCountry() : limit(),
          rule.extraTitles(),
          rule.extraWithinLimit(),
          rule.tightWithin());
    }

    private Integer limit() {
      return perCountry == 0 ? null : perCountry;
    }
  }

  /**
   * Sets the choice of titles; version as read.
   *
   * @param decision the titles and the extra ones
   * @param reasons for departures from the rule, by their {@link Departure#key()}; missing ones are
   *     left out
   * @param leftOut reviews that are not to be counted, with the reason
   */
  record Prepare(
      CycleId cycle,
      long version,
      TitleDecision decision,
      Map<String, String> reasons,
      Map<ReviewId, String> leftOut) {

    public Prepare {
      reasons = Map.copyOf(reasons);
      leftOut = Map.copyOf(leftOut);
    }
  }
}
