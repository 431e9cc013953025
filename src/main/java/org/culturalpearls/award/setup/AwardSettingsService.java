package org.culturalpearls.award.setup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Versioned;

/** What coordinators set for the award of a cycle; each change is in the cycle's record. */
public interface AwardSettingsService {

  /** Empty for a cycle without an award. */
  Optional<Versioned<AwardSettings>> find(PersonId coordinator, CycleId cycle);

  /** Throws NotFound for a cycle without an award. */
  Versioned<AwardSettings> forChange(PersonId coordinator, CycleId cycle);

  /** What is still to be done before reviews and decisions are possible. */
  Set<SettingsGap> gaps(PersonId coordinator, CycleId cycle);

  /** Those appointed of whom nothing tells the country: no conflict by country is found of them. */
  List<PersonId> withoutCountry(PersonId coordinator, CycleId cycle);

  void changeRules(PersonId coordinator, ChangeRules command);

  /** Refused once the stage may have reviews. */
  void changeCriteria(PersonId coordinator, ChangeCriteria command);

  void changeAreas(PersonId coordinator, ChangeAreas command);

  /**
   * Gives the roles that go with it, and takes them from who is appointed to nothing of the kind
   * any more. Nobody appoints themselves.
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
   * Says from where municipalities may enter; version as read.
   *
   * @param reason why, when the call is open already; may be empty before
   */
  record ChangeAreas(CycleId cycle, long version, List<EligibleArea> areas, String reason) {

    public ChangeAreas {
      areas = List.copyOf(areas);
    }
  }

  /** Appoints these and nobody else; version as read. */
  record Appoint(CycleId cycle, long version, Appointments appointments) {}
}
