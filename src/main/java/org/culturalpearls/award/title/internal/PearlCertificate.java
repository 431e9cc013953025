package org.culturalpearls.award.title.internal;

import java.util.Map;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.core.TownsTogether;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.shared.print.TaggedPdf;
import org.springframework.stereotype.Component;

/** Prints the certificate of a Pearl. */
@Component
class PearlCertificate {

  private final TaggedPdf pdf;
  private final TownsTogether towns;

  PearlCertificate(TaggedPdf pdf, TownsTogether towns) {
    this.towns = towns;
    this.pdf = pdf;
  }

  byte[] print(NominationFacts pearl, CycleView cycle) {
    return pdf.print(
        "decision/certificate",
        "mentoring/certificate.css",
        Map.of(
            "town",
            towns.named(pearl),
            "country",
            pearl.country(),
            "titleYear",
            cycle.titleYear(),
            "caseKey",
            pearl.caseKey().value()));
  }
}
