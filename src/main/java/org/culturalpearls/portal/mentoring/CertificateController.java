package org.culturalpearls.portal.mentoring;

import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.ending.CertificateService;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the certificate of a completed mentoring as a download. */
@Controller
class CertificateController {

  private final CurrentPerson current;
  private final CertificateService certificates;
  private final MentoringService mentorings;
  private final ParticipationService participations;

  CertificateController(
      CurrentPerson current,
      CertificateService certificates,
      MentoringService mentorings,
      ParticipationService participations) {
    this.current = current;
    this.certificates = certificates;
    this.mentorings = mentorings;
    this.participations = participations;
  }

  @GetMapping("/mentorings/{id:\\d+}/certificate.pdf")
  ResponseEntity<byte[]> certificate(@PathVariable long id) {
    byte[] pdf = certificates.pdf(current.id(), new MentoringId(id));
    return Download.of(
        "certificate-" + caseOf(new MentoringId(id)) + ".pdf", MediaType.APPLICATION_PDF, pdf);
  }

  /** Names the file by town and year, for people with several. */
  private CaseKey caseOf(MentoringId id) {
    return participations.participation(mentorings.mentoring(id).participation()).caseKey();
  }
}
