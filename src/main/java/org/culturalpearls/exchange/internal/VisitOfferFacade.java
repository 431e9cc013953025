package org.culturalpearls.exchange.internal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.culturalpearls.exchange.VisitOffer;
import org.culturalpearls.exchange.VisitOfferService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.practice.search.VisitFacet;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores how practices can be visited. */
@Service
@Transactional(readOnly = true)
class VisitOfferFacade implements VisitOfferService {

  private final StoredOffers stored;
  private final VisitOffers offers;
  private final VisitQueries queries;
  private final PracticeCatalogue catalogue;
  private final VisitFacet facet;
  private final PeopleService people;
  private final Clock clock;

  VisitOfferFacade(
      StoredOffers stored,
      VisitOffers offers,
      VisitQueries queries,
      PracticeCatalogue catalogue,
      VisitFacet facet,
      PeopleService people,
      Clock clock) {
    this.stored = stored;
    this.offers = offers;
    this.queries = queries;
    this.catalogue = catalogue;
    this.facet = facet;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public VisitOffer offer(PublishedPractice practice) {
    return offers.of(practice);
  }

  @Override
  public boolean mayOffer(PersonId person, PublishedPractice practice) {
    return offers.maySay(person, practice);
  }

  @Override
  public Versioned<VisitOffer> ownOffer(PersonId person, PracticeId practice) {
    requireMayOffer(person, practice);
    return stored
        .findById(practice.value())
        .map(offer -> new Versioned<>(offer.view(), offer.version()))
        .orElse(new Versioned<>(VisitOffer.UNSAID, StoredOffer.NEVER));
  }

  @Override
  @Transactional
  public void offer(PersonId person, PracticeId practice, long version, VisitOffer said) {
    requireMayOffer(person, practice);
    Integer most = said.aYear();
    if (most != null && (most < 1 || most > VisitOffer.MOST_A_YEAR)) {
      throw RuleBroken.in("aYear", "error.exchange.a-year", VisitOffer.MOST_A_YEAR);
    }
    queries.oneAfterTheOther(practice);
    StoredOffer offer =
        stored.findById(practice.value()).orElseGet(() -> new StoredOffer(practice));
    offer.say(version, said);
    stored.saveAndFlush(offer);
    facet.changed(practice);
  }

  private void requireMayOffer(PersonId person, PracticeId practice) {
    if (!mayOffer(person, catalogue.practice(practice))) {
      throw new NotAllowed("error.exchange.not-host");
    }
  }

  @Override
  public List<YearMonth> months(PersonId person, PublishedPractice practice) {
    return offers.months(
        practice, LocalMoments.dateOf(clock.instant(), people.person(person).zone()));
  }

  @Override
  public int visitedBy(PracticeId practice) {
    return queries.towns(practice);
  }
}
