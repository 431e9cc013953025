package org.culturalpearls.mentoring.ending.internal;

import java.time.LocalDate;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonView;

/**
 * The content of a certificate.
 *
 * @param twin null if there was none
 * @param from the day on which the agreement was confirmed
 * @param until the day on which the mentoring was closed
 */
record CertificateText(
    String town,
    Country country,
    int titleYear,
    String caseKey,
    PersonView lead,
    PersonView twin,
    LocalDate from,
    LocalDate until) {}
