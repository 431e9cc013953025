/** Demo data for trying things out: invented towns in every stage, people named by their role. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "people :: town",
      "cycle",
      "plan",
      "plan :: assessment",
      "plan :: content",
      "plan :: indicator",
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
      "practice",
      "reuse :: wanted",
      "exchange",
      "start",
      "workflow :: model",
      "workflow :: tasks"
    })
package org.culturalpearls.demo;

import org.springframework.modulith.ApplicationModule;
