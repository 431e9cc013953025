package org.culturalpearls.mentoring.ending.internal;

import java.util.Map;
import org.culturalpearls.shared.print.TaggedPdf;
import org.springframework.stereotype.Component;

/** Prints the certificate of a mentoring. */
@Component
class CertificatePrinter {

  private final TaggedPdf pdf;

  CertificatePrinter(TaggedPdf pdf) {
    this.pdf = pdf;
  }

  byte[] print(CertificateText text) {
    return pdf.print("mentoring/certificate", "mentoring/certificate.css", Map.of("text", text));
  }
}
