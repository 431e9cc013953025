/** Who is reminded of what on which morning. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "mentoring.agreement",
      "award.nomination",
      "notification.outbox",
      "notification.outbox :: core"
    })
package org.culturalpearls.notification.reminder;

import org.springframework.modulith.ApplicationModule;
