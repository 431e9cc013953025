package org.culturalpearls.privacy.internal;

import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.HiddenCases;
import org.culturalpearls.privacy.NamePlace;
import org.culturalpearls.privacy.NamePlaceService;
import org.culturalpearls.privacy.PlaceId;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out coordinators' decisions about names in the texts of others. */
@Service
@Transactional(readOnly = true)
class NamePlaceFacade implements NamePlaceService {

  static final String TAKEN_OUT = "TAKEN_OUT";
  private static final String LEFT = "LEFT";

  private final NamePlaces places;
  private final PeopleService people;
  private final HiddenCases hidden;

  NamePlaceFacade(NamePlaces places, PeopleService people, HiddenCases hidden) {
    this.places = places;
    this.people = people;
    this.hidden = hidden;
  }

  @Override
  public Paged<NamePlace> open(PersonId coordinator, int page) {
    people.requireRole(coordinator, Role.COORDINATOR);
    return Paged.of(places.open(hidden(coordinator), page), page);
  }

  @Override
  public boolean hasHidden(PersonId coordinator) {
    people.requireRole(coordinator, Role.COORDINATOR);
    return !hidden(coordinator).isEmpty();
  }

  private Set<String> hidden(PersonId coordinator) {
    return hidden.hidden(coordinator, places.openCases());
  }

  @Override
  @Transactional
  public void takeOut(PersonId coordinator, PlaceId id) {
    NamePlace place = existing(coordinator, id);
    if (!place.known()) {
      throw RuleBroken.of("error.privacy.name-gone");
    }
    places.settle(id, TAKEN_OUT, coordinator);
    places.takeOut(place, people.person(place.person()));
  }

  @Override
  @Transactional
  public void leave(PersonId coordinator, PlaceId id) {
    existing(coordinator, id);
    places.settle(id, LEFT, coordinator);
  }

  private NamePlace existing(PersonId coordinator, PlaceId id) {
    people.requireRole(coordinator, Role.COORDINATOR);
    return places
        .find(id)
        .filter(place -> isShown(coordinator, place))
        .orElseThrow(() -> new NotFound("error.privacy.no-place"));
  }

  private boolean isShown(PersonId coordinator, NamePlace place) {
    return place.caseKey() == null
        || hidden.hidden(coordinator, List.of(place.caseKey())).isEmpty();
  }
}
