/** Meetings that took place, and the steps that were agreed there. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "plan",
      "mentoring.agreement",
      "mentoring.agreement :: core"
    })
package org.culturalpearls.mentoring.meeting;

import org.springframework.modulith.ApplicationModule;
