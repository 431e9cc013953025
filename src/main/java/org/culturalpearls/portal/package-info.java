/** The pages: controllers, form objects and view models on top of the other modules' services. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "people :: ties",
      "people :: contact",
      "cycle",
      "plan",
      "plan :: assessment",
      "plan :: indicator",
      "plan :: survey",
      "plan :: presence",
      "plan :: publication",
      "plan :: remark",
      "practice",
      "practice :: search",
      "reuse",
      "conversation",
      "desk",
      "plan :: content",
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
      "notification.calendar",
      "notification.delivery",
      "notification.outbox",
      "notification.preference",
      "privacy",
      "security",
      "workflow :: model",
      "workflow :: tasks",
      "workflow :: forms"
    })
package org.culturalpearls.portal;

import org.springframework.modulith.ApplicationModule;
