package org.culturalpearls.people.ties;

import java.util.List;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.Versioned;

/** The organisations for which people work; coordinators and administrators keep the list. */
public interface OrganisationService {

  /** Returns the names to choose from, in alphabetical order, as many as a page can offer. */
  List<String> names();

  Paged<OrganisationView> search(PersonId actor, Search search);

  Versioned<OrganisationView> forChange(PersonId actor, OrganisationId id);

  OrganisationId add(PersonId actor, Add command);

  /**
   * Changes an organisation. While a nomination runs, a parent is given, changed or taken by people
   * who work for none of them.
   */
  void change(PersonId actor, Change command);

  /** Returns the organisations whose names differ so little that they may be the same, in pairs. */
  List<Alike> alike(PersonId actor);

  /** Returns what merging would do; throws RuleBroken in `into` if the two can't be merged. */
  Merging merging(PersonId actor, OrganisationId id, String into);

  /**
   * Merges an organisation into another: its people and parts move, and its name finds the other
   * from now on. While a nomination runs, by people who work for neither.
   */
  void merge(PersonId actor, Merge command);

  /** Search criteria: part of a name; null or blank for all. */
  record Search(String text, int page) {}

  /**
   * Adds an organisation.
   *
   * @param parent name of the one to which it belongs; blank for none
   */
  record Add(String name, Country country, String parent) {}

  /** Changes an organisation; version as read. */
  record Change(
      OrganisationId organisation, long version, String name, Country country, String parent) {}

  /** Two organisations that may be the same. */
  record Alike(OrganisationView one, OrganisationView other) {}

  /**
   * What merging does.
   *
   * @param ties that arise by it, as far as the actor may see them
   */
  record Merging(
      OrganisationView from, OrganisationView into, List<RunningNominations.NewTie> ties) {

    public Merging {
      ties = List.copyOf(ties);
    }
  }

  /** Merges an organisation, whose version was read, into another. */
  record Merge(OrganisationId from, long version, OrganisationId into) {}
}
