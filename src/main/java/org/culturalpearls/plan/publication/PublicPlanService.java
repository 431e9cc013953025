package org.culturalpearls.plan.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanVersionView;

/**
 * Lets the lead of a town's team choose which parts of the submitted plan everybody may read. Shown
 * is the submitted version, without the names of those who are responsible; while a nomination of
 * the town runs nothing is shown.
 */
public interface PublicPlanService {

  /** Returns what is chosen, for the lead; refused to everybody else. */
  Publication publication(PersonId lead, ParticipationId town);

  /** Returns what these parts would show, and stores nothing. */
  PublicPlan preview(PersonId lead, ParticipationId town, Set<PublicPart> parts);

  /**
   * Shows these parts from now on, in place of those shown before.
   *
   * @param version as read
   */
  void publish(PersonId lead, ParticipationId town, long version, Set<PublicPart> parts);

  /** Shows nothing any more; at any time, and without effect if nothing was shown. */
  void withdraw(PersonId lead, ParticipationId town);

  /** Returns what everybody may read; throws NotFound if that is nothing. */
  PublicPlan open(CaseKey town);

  /** Returns the same; empty if that is nothing. */
  Optional<PublicPlan> ifOpen(CaseKey town);

  /** Returns the towns of which {@link #open} shows something, at most this many. */
  List<CaseKey> openTowns(int most);

  /**
   * What is chosen.
   *
   * @param version to be sent back with the next change
   * @param parts empty if nothing is shown
   * @param possible whether the plan can be shown now
   */
  record Publication(long version, Set<PublicPart> parts, boolean possible) {

    public Publication {
      parts = Set.copyOf(parts);
    }
  }

  /**
   * What everybody may read.
   *
   * @param plan only with the parts that are shown
   */
  record PublicPlan(ParticipationView town, PlanVersionView plan) {}
}
