package org.culturalpearls.cycle;

import java.time.LocalDate;
import java.time.ZoneId;
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

  CycleId add(PersonId actor, Add command);

  /**
   * Publishes {@link CycleEvent.DatesChanged} when a date or the zone changed. A date that has
   * passed is moved for a reason only, which the {@link CycleRecord} keeps.
   */
  void change(PersonId actor, Change command);

  /** Changes the days of the steps named; open tasks keep the due date they have. */
  void changeStepDays(PersonId actor, ChangeStepDays command);

  /**
   * Ends a cycle, whose participations must have ended, too; publishes {@link CycleEvent.Finished}.
   */
  void finish(PersonId actor, CycleId id, long version);

  /**
   * The municipalities that get the title of an open cycle, once its award has released it. Who may
   * release it the caller has made sure of.
   */
  void titlesGiven(CycleId id, Collection<MunicipalityId> pearls);

  /** Enters a cycle that ended before this application was used. */
  CycleId recordFinished(PersonId actor, RecordFinished command);

  /** Sets the days of some steps of a cycle; version as read. */
  record ChangeStepDays(CycleId cycle, long version, Map<Step, Integer> days) {

    public ChangeStepDays {
      days = Map.copyOf(days);
    }
  }

  /** Enters a cycle of the past with its published figures and Pearls. */
  record RecordFinished(
      int titleYear, String name, ZoneId zone, CycleFigures figures, List<MunicipalityId> pearls) {

    public RecordFinished {
      pearls = List.copyOf(pearls);
    }
  }

  /**
   * Changes a cycle's name and dates; version as read.
   *
   * @param reason why a date that has passed is moved; may be empty where none is
   */
  record Change(
      CycleId cycle,
      long version,
      String name,
      ZoneId zone,
      LocalDate opensOn,
      LocalDate planDueOn,
      LocalDate endsOn,
      String reason) {

    /** Of a cycle whose dates are all to come. */
    public Change(
        CycleId cycle,
        long version,
        String name,
        ZoneId zone,
        LocalDate opensOn,
        LocalDate planDueOn,
        LocalDate endsOn) {
      this(cycle, version, name, zone, opensOn, planDueOn, endsOn, "");
    }
  }

  /** Enters a cycle with the default days for its steps. */
  record Add(
      int titleYear,
      String name,
      ZoneId zone,
      LocalDate opensOn,
      LocalDate planDueOn,
      LocalDate endsOn) {}
}
