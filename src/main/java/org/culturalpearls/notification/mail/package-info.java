/** The texts of mails, and the listeners that write them. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "security",
      "privacy",
      "cycle",
      "plan",
      "plan :: content",
      "plan :: indicator",
      "conversation",
      "mentoring.agreement",
      "mentoring.meeting",
      "award.setup",
      "award.nomination",
      "award.review",
      "award.title",
      "exchange",
      "practice",
      "reuse",
      "reuse :: wanted",
      "letter",
      "notification.outbox",
      "notification.outbox :: core",
      "notification.preference :: core",
      "notification.calendar :: core"
    })
package org.culturalpearls.notification.mail;

import org.springframework.modulith.ApplicationModule;
