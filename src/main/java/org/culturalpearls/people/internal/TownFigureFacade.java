package org.culturalpearls.people.internal;

import java.time.Clock;
import java.time.Year;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.people.town.TownLeads;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Versioned;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets everybody read the numbers of towns, and the office and the towns' leads change them. */
@Service
@Transactional(readOnly = true)
class TownFigureFacade implements TownFigureService {

  private final Municipalities municipalities;
  private final PersonReads people;
  private final TownLeads leads;
  private final Clock clock;

  TownFigureFacade(
      Municipalities municipalities, PersonReads people, TownLeads leads, Clock clock) {
    this.municipalities = municipalities;
    this.people = people;
    this.leads = leads;
    this.clock = clock;
  }

  @Override
  public Map<MunicipalityId, TownFigures> of(Collection<MunicipalityId> towns) {
    return municipalities
        .findAllById(towns.stream().map(MunicipalityId::value).distinct().toList())
        .stream()
        .collect(Collectors.toMap(Municipality::municipalityId, Municipality::figures));
  }

  @Override
  public boolean mayChange(PersonId person, MunicipalityId town) {
    return people
        .byId(person)
        .filter(PersonView::active)
        .filter(
            active ->
                active.roles().contains(Role.COORDINATOR)
                    || active.roles().contains(Role.ADMINISTRATOR)
                    || leads.leads(person, town))
        .isPresent();
  }

  @Override
  public Versioned<TownFigures> forChange(PersonId actor, MunicipalityId town) {
    requireRight(actor, town);
    return existing(town).versionedFigures();
  }

  @Override
  @Transactional
  public void change(PersonId actor, Change command) {
    requireRight(actor, command.town());
    Municipality town = existing(command.town());
    town.count(
        command.version(),
        TownFiguresPolicy.checked(command.figures(), Year.now(clock).getValue()));
    municipalities.flush();
  }

  private void requireRight(PersonId actor, MunicipalityId town) {
    if (!mayChange(actor, town)) {
      throw new NotAllowed("error.people.role-needed");
    }
  }

  private Municipality existing(MunicipalityId id) {
    return municipalities
        .findById(id.value())
        .orElseThrow(() -> new NotFound("error.people.no-municipality"));
  }
}
