/** Check-ins: both sides of a mentoring are asked each quarter how it goes. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "plan",
      "mentoring.agreement",
      "mentoring.agreement :: core"
    })
package org.culturalpearls.mentoring.checkin;

import org.springframework.modulith.ApplicationModule;
