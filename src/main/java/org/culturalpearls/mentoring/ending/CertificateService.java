package org.culturalpearls.mentoring.ending;

import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/** The certificate of a mentoring that was carried out. */
public interface CertificateService {

  /**
   * Returns the certificate as tagged PDF, for the team, the mentors and coordinators. Throws
   * NotFound for others, and if the mentoring was not carried out.
   */
  byte[] pdf(PersonId person, MentoringId mentoring);
}
