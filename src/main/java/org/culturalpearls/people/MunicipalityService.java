package org.culturalpearls.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.Versioned;

/** The municipalities of the programme; coordinators and administrators add and change them. */
public interface MunicipalityService {

  /** Returns the municipality; throws NotFound if there is none. */
  MunicipalityView municipality(MunicipalityId id);

  /** Returns those that exist, in one read. */
  Map<MunicipalityId, MunicipalityView> municipalities(Collection<MunicipalityId> ids);

  /** Finds a municipality by name, ignoring diacritics (Rujiena finds Rūjiena). */
  Optional<MunicipalityView> byName(String name, Country country);

  Paged<MunicipalityView> search(PersonId actor, Search search);

  /** Returns all by country and name, to choose from: some hundreds. */
  List<MunicipalityView> all(PersonId actor);

  Versioned<MunicipalityView> forChange(PersonId actor, MunicipalityId id);

  MunicipalityId add(PersonId actor, Add command);

  /** Returns those of a country by name: some hundreds at most. */
  List<MunicipalityView> inCountry(Country country);

  /** Adds a town that comes from outside; the caller has checked the right. */
  MunicipalityId enter(Add command);

  void change(PersonId actor, Change command);

  /** Search criteria for municipalities: part of a name, a country; null for all. */
  record Search(String text, Country country, int page) {}

  /** Changes a municipality; version as read. */
  record Change(
      MunicipalityId municipality, long version, String name, Country country, String region) {}

  /** Adds a municipality; its name is unique in its country. */
  record Add(String name, Country country, String region) {}
}
