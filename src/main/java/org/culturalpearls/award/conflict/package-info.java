/** Conflicts of interest, declared and found: what they keep people from, and who acts instead. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "people :: ties",
      "cycle",
      "plan",
      "mentoring.agreement",
      "award.setup",
      "award.setup :: core",
      "award.nomination",
      "award.nomination :: core"
    })
package org.culturalpearls.award.conflict;

import org.springframework.modulith.ApplicationModule;
