package org.culturalpearls.award.title;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Who becomes a Pearl: prepared by coordinators, confirmed by the chair, then released. */
public interface TitleDecisionService {

  /** How long a reason may be. */
  int LONGEST_REASON = 2000;

  /** How far it is; empty before it has begun. For coordinators, chair and deputies. */
  Optional<DecisionState> state(PersonId reader, CycleId cycle);

  /**
   * For coordinators, chair and deputies; of nominations that the reader may not see nothing is in
   * it. Throws NotFound before the decision has begun.
   */
  DecisionBoard board(PersonId reader, CycleId cycle, WhatIf whatIf);

  /** Throws unless this person may do this step now. */
  void requireMayDo(PersonId person, CycleId cycle, DecisionTask task);

  /** Keeps what was chosen. Reasons may still be missing. */
  void prepare(PersonId person, Prepare command);

  /**
   * Hands the decision to the chair, with rule and ranking as they are now. Refused while a reason
   * is missing, or reviews that are still in time.
   */
  TitleDecisionProcess.Deciders handOn(PersonId person, CycleId cycle);

  /** Back to be prepared anew, for a reason. */
  TitleDecisionProcess.Deciders sendBack(PersonId person, CycleId cycle, String reason);

  /** Refused where reviews have changed since it was handed on. */
  TitleDecisionProcess.Deciders confirm(PersonId person, CycleId cycle);

  /** Makes the titles known; publishes {@link AwardEvent.ResultsReleased}. */
  void release(PersonId person, CycleId cycle);

  /**
   * What somebody wants to see the result of, without changing anything.
   *
   * @param titles that many titles; null for as many as the rule has
   * @param perCountry that many in one country, 0 for no limit; null for what the rule says
   * @param without these reviews are not counted, besides those that are left out
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

    /** The rule as it would be. */
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
   * Says to whom titles should go; version as read.
   *
   * @param decision the titles and the extra ones
   * @param reasons for departures from the rule, by their {@link Departure#key()}; those that are
   *     not given yet are left out
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
