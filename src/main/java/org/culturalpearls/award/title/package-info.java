/** The title decision, its minutes and results, and the Pearls. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "plan",
      "mentoring.agreement",
      "award.setup",
      "award.setup :: core",
      "award.nomination",
      "award.nomination :: core",
      "award.conflict",
      "award.conflict :: core",
      "award.review",
      "award.review :: core"
    })
package org.culturalpearls.award.title;

import org.springframework.modulith.ApplicationModule;
