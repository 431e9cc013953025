/** The coordinators' desk: lists, figures, which cases are at risk and what is done about it. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "people :: contact",
      "cycle",
      "plan",
      "plan :: indicator",
      "mentoring.agreement",
      "award.nomination",
      "notification.outbox",
      "notification.outbox :: core",
      "notification.reminder"
    })
package org.culturalpearls.desk;

import org.springframework.modulith.ApplicationModule;
