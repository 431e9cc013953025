package org.culturalpearls.exchange.internal;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.culturalpearls.exchange.VisitKind;
import org.culturalpearls.exchange.VisitOffer;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.OfferedVisits;
import org.springframework.stereotype.Component;

/** Tells the search of which kinds the visits are that towns offer. */
@Component
class OfferedKinds implements OfferedVisits {

  private static final String ANY = "yes";

  private final StoredOffers offers;

  OfferedKinds(StoredOffers offers) {
    this.offers = offers;
  }

  @Override
  public Set<String> values(PracticeId practice) {
    VisitOffer offer =
        offers.findById(practice.value()).map(StoredOffer::view).orElse(VisitOffer.UNSAID);
    Set<String> values = new TreeSet<>();
    for (VisitKind kind : offer.kinds()) {
      values.add(ANY);
      values.add(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return values;
  }
}
