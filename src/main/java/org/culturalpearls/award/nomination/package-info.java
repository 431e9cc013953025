/** Nominations that towns enter, alone or together, with their files and eligibility. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "people :: ties",
      "cycle",
      "plan",
      "plan :: content",
      "plan :: start",
      "mentoring.agreement",
      "award.setup",
      "award.setup :: core"
    })
package org.culturalpearls.award.nomination;

import org.springframework.modulith.ApplicationModule;
