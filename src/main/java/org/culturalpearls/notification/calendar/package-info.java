/** Dates for people's calendars: attached to mails and as a feed. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "plan",
      "mentoring.agreement",
      "mentoring.meeting",
      "mentoring.ending",
      "notification.outbox",
      "notification.outbox :: core"
    })
package org.culturalpearls.notification.calendar;

import org.springframework.modulith.ApplicationModule;
