package org.culturalpearls.award.setup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Versioned;

/**
 * Lets coordinators change the settings of an award; each change is recorded in the cycle's
 * history.
 */
public interface AwardSettingsService {

  /** Returns the settings; empty for a cycle without an award. */
  Optional<Versioned<AwardSettings>> find(PersonId coordinator, CycleId cycle);

  /** Returns the settings for a form; throws NotFound for a cycle without an award. */
  Versioned<AwardSettings> forChange(PersonId coordinator, CycleId cycle);

  /** Returns what is missing before reviews and decisions are possible. */
  Set<SettingsGap> gaps(PersonId coordinator, CycleId cycle);

  /**
   * Returns appointed people without a known country, for whom no conflict by country can be found.
   */
  List<PersonId> withoutCountry(PersonId coordinator, CycleId cycle);

  void changeRules(PersonId coordinator, ChangeRules command);

  /** Replaces the criteria of a stage; refused once the stage may have reviews. */
  void changeCriteria(PersonId coordinator, ChangeCriteria command);

  void changeAreas(PersonId coordinator, ChangeAreas command);

  /**
   * Appoints people and gives them the roles that go with it; takes the roles from people without
   * such an appointment left. Nobody appoints themselves.
   */
  void appoint(PersonId coordinator, Appoint command);

  /**
   * Gives a stage these criteria; version as read.
   *
   * @param reason why, when the call is open already; may be empty before
   */
  record ChangeCriteria(
      CycleId cycle, long version, AwardStage stage, List<Criterion> criteria, String reason) {

    public ChangeCriteria {
      criteria = List.copyOf(criteria);
    }
  }

  /**
   * Changes how titles are given, reviews counted and nominations completed; version as read.
   *
   * @param reason why, when the call is open already; may be empty before
   */
  record ChangeRules(CycleId cycle, long version, AwardRules rules, String reason) {}

  /**
   * Sets the areas from which municipalities may enter; version as read.
   *
   * @param reason why, when the call is open already; may be empty before
   */
  record ChangeAreas(CycleId cycle, long version, List<EligibleArea> areas, String reason) {

    public ChangeAreas {
      areas = List.copyOf(areas);
    }
  }

  /** Appoints exactly these people; version as read. */
  record Appoint(CycleId cycle, long version, Appointments appointments) {}
}
