package org.culturalpearls.people.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Slug;
import org.culturalpearls.shared.Versioned;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets everybody read municipalities, and coordinators and administrators change them. */
@Service
@Transactional(readOnly = true)
class MunicipalityFacade implements MunicipalityService {

  private final Municipalities municipalities;
  private final PersonRights rights;

  MunicipalityFacade(Municipalities municipalities, PersonRights rights) {
    this.municipalities = municipalities;
    this.rights = rights;
  }

  @Override
  public MunicipalityView municipality(MunicipalityId id) {
    return existing(id).view();
  }

  @Override
  public Map<MunicipalityId, MunicipalityView> municipalities(Collection<MunicipalityId> ids) {
    return municipalities
        .findAllById(ids.stream().map(MunicipalityId::value).distinct().toList())
        .stream()
        .map(Municipality::view)
        .collect(Collectors.toMap(MunicipalityView::id, view -> view));
  }

  @Override
  public Optional<MunicipalityView> byName(String name, Country country) {
    return municipalities.findByCountryAndNameKey(country, Slug.of(name)).map(Municipality::view);
  }

  @Override
  public Paged<MunicipalityView> search(PersonId actor, Search search) {
    rights.requireStaff(actor);
    String key = search.text() == null ? "" : Slug.of(search.text());
    Slice<Municipality> found =
        municipalities.search(key, search.country(), PageRequest.of(search.page(), Paged.SIZE));
    return new Paged<>(found.map(Municipality::view).getContent(), search.page(), found.hasNext());
  }

  @Override
  public List<MunicipalityView> all(PersonId actor) {
    rights.requireStaff(actor);
    return municipalities.findAll(Sort.by("country", "nameKey")).stream()
        .map(Municipality::view)
        .toList();
  }

  @Override
  public Versioned<MunicipalityView> forChange(PersonId actor, MunicipalityId id) {
    rights.requireStaff(actor);
    return existing(id).versioned();
  }

  @Override
  @Transactional
  public MunicipalityId add(PersonId actor, Add command) {
    rights.requireStaff(actor);
    return enter(command);
  }

  @Override
  public List<MunicipalityView> inCountry(Country country) {
    return municipalities.findByCountryOrderByNameKey(country).stream()
        .map(Municipality::view)
        .toList();
  }

  @Override
  @Transactional
  public MunicipalityId enter(Add command) {
    requireFree(command.name(), command.country(), null);
    Municipality municipality =
        new Municipality(command.name(), command.country(), command.region());
    municipalities.save(municipality);
    flush(municipality);
    return municipality.municipalityId();
  }

  @Override
  @Transactional
  public void change(PersonId actor, Change command) {
    rights.requireStaff(actor);
    Municipality municipality = existing(command.municipality());
    requireFree(command.name(), command.country(), municipality);
    municipality.change(command.version(), command.name(), command.country(), command.region());
    flush(municipality);
  }

  /** Checked before anything changes: the database's own error is no message for people. */
  private void requireFree(String name, Country country, Municipality self) {
    if (name == null || country == null) {
      return;
    }
    municipalities
        .findByCountryAndNameKey(country, Slug.of(name))
        .filter(other -> other != self)
        .ifPresent(
            other -> {
              throw RuleBroken.in("name", "error.people.municipality-exists", other.view().name());
            });
  }

  /** If two add one town at the same time, the database refuses the second. */
  private void flush(Municipality municipality) {
    try {
      municipalities.flush();
    } catch (DataIntegrityViolationException e) {
      throw RuleBroken.in("name", "error.people.municipality-exists", municipality.view().name());
    }
  }

  private Municipality existing(MunicipalityId id) {
    return municipalities
        .findById(id.value())
        .orElseThrow(() -> new NotFound("error.people.no-municipality"));
  }
}
