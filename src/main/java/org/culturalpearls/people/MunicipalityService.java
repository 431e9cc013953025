package org.culturalpearls.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.Versioned;

/** The municipalities of the programme; coordinators and administrators enter and change them. */
public interface MunicipalityService {

  /** Throws NotFound when there is none. */
  MunicipalityView municipality(MunicipalityId id);

  /** Those that exist, in one read. */
  Map<MunicipalityId, MunicipalityView> municipalities(Collection<MunicipalityId> ids);

  /** The one of this name, however it is spelled (Rujiena finds Rūjiena). */
  Optional<MunicipalityView> byName(String name, Country country);

  Paged<MunicipalityView> search(PersonId actor, Search search);

  /** Every one by country and name, to choose from: some hundreds. */
  List<MunicipalityView> all(PersonId actor);

  Versioned<MunicipalityView> forChange(PersonId actor, MunicipalityId id);

  MunicipalityId add(PersonId actor, Add command);

  /** Of a country, by name: some hundreds at most. */
  List<MunicipalityView> inCountry(Country country);

  /** A town that comes from outside; who may do that the caller has made sure of. */
  MunicipalityId enter(Add command);

  void change(PersonId actor, Change command);

  /** What to look for among municipalities: part of a name, a country; null for all. */
  record Search(String text, Country country, int page) {}

  /** Changes a municipality; version as read. */
  record Change(
      MunicipalityId municipality, long version, String name, Country country, String region) {}

  /** Enters a municipality; name and country together name only one. */
  record Add(String name, Country country, String region) {}
}
