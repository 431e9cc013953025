/** The coordinators' desk: which cases are at risk and why, and what is done about it. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "people :: contact",
      "cycle",
      "plan",
      "mentoring.agreement",
      "award.nomination",
      "notification.outbox"
    })
package org.culturalpearls.desk;

import org.springframework.modulith.ApplicationModule;
