/** How a mentoring goes, asked of both sides each quarter. */
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
