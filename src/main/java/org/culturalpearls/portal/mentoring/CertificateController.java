package org.culturalpearls.portal.mentoring;

import org.culturalpearls.mentoring.CertificateService;
import org.culturalpearls.mentoring.MentoringId;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The certificate of a mentoring that was carried out, to keep. */
@Controller
class CertificateController {

  private final CurrentPerson current;
  private final CertificateService certificates;

  CertificateController(CurrentPerson current, CertificateService certificates) {
    this.current = current;
    this.certificates = certificates;
  }

  @GetMapping("/mentorings/{id:\\d+}/certificate.pdf")
  ResponseEntity<byte[]> certificate(@PathVariable long id) {
    byte[] pdf = certificates.pdf(current.id(), new MentoringId(id));
    ContentDisposition named =
        ContentDisposition.attachment().filename("certificate-" + id + ".pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
        .body(pdf);
  }
}
