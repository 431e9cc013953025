package org.culturalpearls.portal.exchange;

import java.util.List;
import org.culturalpearls.exchange.VisitKind;
import org.culturalpearls.exchange.VisitOffer;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Versioned;

/** Whether a practice can be visited, as typed. */
record VisitOfferForm(String version, List<String> kinds, String aYear) {

  static VisitOfferForm of(Versioned<VisitOffer> offer) {
    VisitOffer said = offer.value();
    return new VisitOfferForm(
        Long.toString(offer.version()),
        said.kinds().stream().map(VisitKind::name).toList(),
        said.aYear() == null ? "" : said.aYear().toString());
  }

  VisitOffer offer() {
    boolean unsaid = aYear == null || aYear.isBlank();
    return new VisitOffer(
        FormValues.many(VisitKind.class, "kinds", kinds),
        unsaid ? null : FormValues.whole("aYear", aYear));
  }
}
