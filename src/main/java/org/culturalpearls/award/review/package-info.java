/** Reviews of selectors and jurors: assigned, declined, scored, corrected, and ranked. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "plan",
      "plan :: content",
      "mentoring.agreement",
      "award.setup",
      "award.setup :: core",
      "award.nomination",
      "award.nomination :: core",
      "award.conflict",
      "award.conflict :: core"
    })
package org.culturalpearls.award.review;

import org.springframework.modulith.ApplicationModule;
