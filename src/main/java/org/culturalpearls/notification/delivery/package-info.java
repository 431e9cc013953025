/** Sending over SMTP, the state of each mail, and the services for the pages that show it. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "metrics",
      "notification.outbox",
      "notification.outbox :: core",
      "notification.calendar",
      "notification.calendar :: core",
      "notification.mail :: core"
    })
package org.culturalpearls.notification.delivery;

import org.springframework.modulith.ApplicationModule;
