package org.culturalpearls.cycle.internal;

import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.town.TownLeads;
import org.springframework.stereotype.Component;

/** Tells who leads a town: in a real cycle, as long as it takes part or after it did to the end. */
@Component
class LeadsOfTowns implements TownLeads {

  private final ParticipationService participations;

  LeadsOfTowns(ParticipationService participations) {
    this.participations = participations;
  }

  @Override
  public boolean leads(PersonId person, MunicipalityId town) {
    return participations.ofPerson(person).stream()
        .filter(part -> part.municipalityId().equals(town))
        .filter(part -> part.stage().takesOrTookPart() && !part.caseKey().isOfRehearsal())
        .findFirst()
        .filter(latest -> latest.lead().equals(person))
        .isPresent();
  }
}
