package org.culturalpearls.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Versioned;

/** The cycles and their settings; coordinators enter and change them. */
public interface CycleService {

  /** Throws NotFound when there is none. */
  CycleView cycle(CycleId id);

  /** All, the latest title year first. */
  List<CycleView> cycles();

  /** Those not finished, the latest title year first. */
  List<CycleView> openCycles();

  /** The municipalities with the title of this cycle. */
  List<MunicipalityId> pearls(CycleId id);

  /** The municipalities with a title, of all cycles that gave one, in one read. */
  Map<CycleView, List<MunicipalityId>> allPearls();

  /** The days of every step, as set for this cycle. */
  Map<Step, Integer> stepDays(CycleId id);

  Versioned<CycleView> forChange(PersonId actor, CycleId id);

  CycleId add(PersonId actor, AddCycle command);

  /**
   * Publishes {@link CycleDatesChanged} when a date or the zone changed. A date that has passed is
   * moved for a reason only, which the {@link CycleRecord} keeps.
   */
  void change(PersonId actor, ChangeCycle command);

  /** Changes the days of the steps named; open tasks keep the due date they have. */
  void changeStepDays(PersonId actor, ChangeStepDays command);

  /** Ends a cycle, whose participations must have ended, too; publishes {@link CycleFinished}. */
  void finish(PersonId actor, CycleId id, long version);

  /**
   * The municipalities that get the title of an open cycle, once its award has released it. Who may
   * release it the caller has made sure of.
   */
  void titlesGiven(CycleId id, Collection<MunicipalityId> pearls);

  /** Enters a cycle that ended before this application was used. */
  CycleId recordFinished(PersonId actor, RecordFinishedCycle command);
}
