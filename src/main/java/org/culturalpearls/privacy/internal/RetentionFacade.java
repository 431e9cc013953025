package org.culturalpearls.privacy.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.privacy.KeptFor;
import org.culturalpearls.privacy.NamePlace;
import org.culturalpearls.privacy.RetentionService;
import org.culturalpearls.shared.personaldata.ClearedByItself;
import org.culturalpearls.shared.personaldata.Expiring;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases persons whose erasure is due and deletes expired data. */
@Service
class RetentionFacade implements RetentionService {

  /** Rows of one kind in one commit. */
  static final int PAGE = 500;

  private final Erasures erasures;
  private final NameSearch names;
  private final NamePlaces places;
  private final Eraser eraser;
  private final FormerName former;
  private final PeopleService people;
  private final EntrantService entrants;
  private final List<Expiring> expiring;
  private final List<ClearedByItself> others;
  private final Map<Kind, Duration> kept;
  private final Clock clock;

  RetentionFacade(
      Erasures erasures,
      NameSearch names,
      NamePlaces places,
      Eraser eraser,
      FormerName former,
      PeopleService people,
      EntrantService entrants,
      List<Expiring> expiring,
      List<ClearedByItself> others,
      PrivacySettings settings,
      Clock clock) {
    this.erasures = erasures;
    this.names = names;
    this.places = places;
    this.eraser = eraser;
    this.former = former;
    this.people = people;
    this.entrants = entrants;
    this.expiring = expiring;
    this.others = others;
    this.kept = settings.periods();
    this.clock = clock;
  }

  @Override
  @Transactional
  public boolean eraseNext() {
    var due = erasures.due(clock.instant());
    due.ifPresent(this::erase);
    return due.isPresent() || expireNext();
  }

  /** Nobody has typed anything about somebody who never came. */
  private boolean expireNext() {
    var expired = entrants.expireNext(former.shown());
    expired.ifPresent(eraser::forget);
    return expired.isPresent();
  }

  /** Texts typed since the request are searched, too. */
  private void erase(Erasure erasure) {
    PersonView person = people.person(erasure.person());
    names.find(erasure.id(), person);
    for (NamePlace place : places.wholeOnes(erasure.id())) {
      places.settle(place.id(), NamePlaceFacade.TAKEN_OUT, null);
      places.takeOut(place, person);
    }
    people.eraseProfile(person.id(), former.shown());
    eraser.forget(person.id());
    erasure.carriedOut(clock.instant());
    erasures.flush();
  }

  @Override
  @Transactional
  public boolean clearNext() {
    return expiring.stream()
        .map(kind -> kind.clear(clock.instant().minus(kept.get(kind.kind())), PAGE) == PAGE)
        .reduce(false, Boolean::logicalOr);
  }

  @Override
  public List<KeptFor> periods() {
    return Stream.concat(
            kept.entrySet().stream()
                .map(kind -> new KeptFor(kind.getKey(), kind.getValue().toDays())),
            others.stream().map(other -> new KeptFor(other.kind(), other.days())))
        .sorted(Comparator.comparing(KeptFor::kind))
        .toList();
  }
}
