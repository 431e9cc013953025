/** The process engine behind the features' ports: the only module that uses Camunda. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "plan",
      "plan :: assessment",
      "plan :: content",
      "plan :: indicator",
      "plan :: report",
      "mentoring.agreement",
      "mentoring.matching",
      "mentoring.meeting",
      "mentoring.checkin",
      "mentoring.ending",
      "award.setup",
      "award.nomination",
      "award.conflict",
      "award.review",
      "award.title",
      "exchange",
      "desk",
      "practice",
      "reuse :: wanted",
      "metrics",
      "notification.delivery",
      "notification.outbox",
      "notification.reminder",
      "privacy",
      "security"
    })
package org.culturalpearls.workflow;

import org.springframework.modulith.ApplicationModule;
