package org.culturalpearls.award.internal;

import java.util.List;
import java.util.Set;
import org.culturalpearls.award.EnterNewTown;
import org.culturalpearls.award.NewTownService;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.award.OpenCall;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.StartParticipation;
import org.culturalpearls.people.AddMunicipality;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes towns in that come by the public page of an open call. */
@Service
@Transactional
class NewTownFacade implements NewTownService {

  private final NominationBeginnings beginnings;
  private final Nominations nominations;
  private final NominationReads reads;
  private final NominationAccess access;
  private final MunicipalityService municipalities;
  private final EntrantService entrants;
  private final ParticipationService participations;

  NewTownFacade(
      NominationBeginnings beginnings,
      Nominations nominations,
      NominationReads reads,
      NominationAccess access,
      MunicipalityService municipalities,
      EntrantService entrants,
      ParticipationService participations) {
    this.beginnings = beginnings;
    this.nominations = nominations;
    this.reads = reads;
    this.access = access;
    this.municipalities = municipalities;
    this.entrants = entrants;
    this.participations = participations;
  }

  @Override
  @Transactional(readOnly = true)
  public List<OpenCall> openCalls() {
    return beginnings.openCalls();
  }

  @Override
  public NominationId enter(PersonId person, EnterNewTown command) {
    beginnings.requireOpen(TextRule.chosen("cycle", command.cycle()));
    MunicipalityId town = town(command);
    if (nominations.participationIn(command.cycle().value(), town.value()).isPresent()) {
      throw new AlreadyDone("error.nomination.town-there", command.name());
    }
    entrants.worksForTown(person, command.country());
    var participation =
        participations.enter(
            person,
            new StartParticipation(
                town, command.cycle(), List.of(person), person, Set.of(), Set.of(Language.EN)));
    NominationId id = beginnings.begin(person, participations.participation(participation), "");
    nominations.of(id).comesFromOutside();
    nominations.flush();
    return id;
  }

  private MunicipalityId town(EnterNewTown command) {
    String name = TextRule.required("name", command.name(), 120);
    return municipalities
        .byName(name, TextRule.chosen("country", command.country()))
        .map(MunicipalityView::id)
        .orElseGet(
            () ->
                municipalities.enter(
                    new AddMunicipality(name, command.country(), command.region())));
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> similar(PersonId coordinator, NominationId id) {
    Nomination nomination = nominations.of(id);
    access.requireOffice(coordinator, nomination, reads.facts(id));
    MunicipalityView town = municipalities.municipality(nomination.towns().get(0).municipality());
    return nomination.isOfNewTown()
        ? SimilarNames.among(municipalities.inCountry(town.country()), town)
        : List.of();
  }
}
