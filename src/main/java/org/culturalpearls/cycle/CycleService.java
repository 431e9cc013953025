package org.culturalpearls.cycle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.Versioned;

/** Reads cycles and their settings; coordinators add and change them. */
public interface CycleService {

  /** Returns the cycle; throws NotFound if there is none. */
  CycleView cycle(CycleId id);

  /** Returns all cycles, the latest title year first. */
  List<CycleView> cycles();

  /** Returns those not finished, the latest title year first. */
  List<CycleView> openCycles();

  /** Returns the municipalities with the title of this cycle. */
  List<MunicipalityId> pearls(CycleId id);

  /** Returns the municipalities with a title, of all real cycles that gave one, in one read. */
  Map<CycleView, List<MunicipalityId>> allPearls();

  /** Returns the days of every step, as set for this cycle. */
  Map<Step, Integer> stepDays(CycleId id);

  Versioned<CycleView> forChange(PersonId actor, CycleId id);

  CycleId add(PersonId actor, Add command);

  /**
   * Makes a cycle a rehearsal, for good, and publishes {@link CycleEvent.BecameRehearsal}: before
   * its call opens and before a town takes part.
   */
  void rehearse(PersonId actor, CycleId id, long version);

  /**
   * Changes a cycle and publishes {@link CycleEvent.DatesChanged} if a date or the zone changed.
   * Moving a date that has passed needs a reason, which the {@link CycleRecord} stores.
   */
  void change(PersonId actor, Change command);

  /** Changes the days of the named steps; open tasks keep their due date. */
  void changeStepDays(PersonId actor, ChangeStepDays command);

  /**
   * Finishes a cycle, whose participations must have ended; publishes {@link CycleEvent.Finished}.
   */
  void finish(PersonId actor, CycleId id, long version);

  /**
   * Sets the municipalities that get the title of an open cycle, when its award releases it. The
   * caller has checked the right.
   */
  void titlesGiven(CycleId id, Collection<MunicipalityId> pearls);

  /** Adds a cycle that ended before this application was used. */
  CycleId recordFinished(PersonId actor, RecordFinished command);

  /** Sets the days of some steps of a cycle; version as read. */
  record ChangeStepDays(CycleId cycle, long version, Map<Step, Integer> days) {

    public ChangeStepDays {
      days = Map.copyOf(days);
    }
  }

  /** Adds a past cycle with its published figures and Pearls. */
  record RecordFinished(
      int titleYear, String name, ZoneId zone, CycleFigures figures, List<MunicipalityId> pearls) {

    public RecordFinished {
      pearls = List.copyOf(pearls);
    }
  }

  /**
   * Changes a cycle's name and dates; version as read.
   *
   * @param reason why a date that has passed is moved; may be empty if none is
   */
  record Change(
      CycleId cycle,
      long version,
      String name,
      ZoneId zone,
      LocalDate opensOn,
      LocalDateTime planDueAt,
      LocalDate endsOn,
      String reason) {

    /** For plans that are due at the end of their day. */
    public Change(
        CycleId cycle,
        long version,
        String name,
        ZoneId zone,
        LocalDate opensOn,
        LocalDate planDueOn,
        LocalDate endsOn,
        String reason) {
      this(cycle, version, name, zone, opensOn, endOf(planDueOn), endsOn, reason);
    }

    /** For a cycle whose dates are all in the future. */
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

  /**
   * Adds a cycle with the default days for its steps.
   *
   * @param rehearsal whether it counts nowhere, and takes no title year
   */
  record Add(
      int titleYear,
      String name,
      ZoneId zone,
      LocalDate opensOn,
      LocalDateTime planDueAt,
      LocalDate endsOn,
      boolean rehearsal) {

    /** For a real cycle. */
    public Add(
        int titleYear,
        String name,
        ZoneId zone,
        LocalDate opensOn,
        LocalDateTime planDueAt,
        LocalDate endsOn) {
      this(titleYear, name, zone, opensOn, planDueAt, endsOn, false);
    }

    /** For a real cycle in which plans are due at the end of their day. */
    public Add(
        int titleYear,
        String name,
        ZoneId zone,
        LocalDate opensOn,
        LocalDate planDueOn,
        LocalDate endsOn) {
      this(titleYear, name, zone, opensOn, endOf(planDueOn), endsOn);
    }
  }

  private static LocalDateTime endOf(LocalDate day) {
    return day == null ? null : day.atTime(LocalMoments.LAST_SECOND);
  }
}
