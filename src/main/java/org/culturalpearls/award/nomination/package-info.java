/** Nominations: what towns enter, alone or together, their files, and whether they are eligible. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "plan",
      "mentoring.agreement",
      "award.setup",
      "award.setup :: core"
    })
package org.culturalpearls.award.nomination;

import org.springframework.modulith.ApplicationModule;
