/** Reminders of due tasks, and the coordinators' morning mail. */
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
