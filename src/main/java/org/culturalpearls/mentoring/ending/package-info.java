/**
 * The end of a mentoring: requested, moved, closed with feedback, handed over; towns that leave;
 * the certificate.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "people :: ties",
      "cycle",
      "plan",
      "mentoring.agreement",
      "mentoring.agreement :: core",
      "mentoring.matching",
      "mentoring.matching :: core",
      "mentoring.meeting",
      "mentoring.meeting :: core"
    })
package org.culturalpearls.mentoring.ending;

import org.springframework.modulith.ApplicationModule;
