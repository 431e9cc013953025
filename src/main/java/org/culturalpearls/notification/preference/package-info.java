/** Which mails people want, and how they say so from a mail. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "notification.outbox",
      "notification.outbox :: core"
    })
package org.culturalpearls.notification.preference;

import org.springframework.modulith.ApplicationModule;
