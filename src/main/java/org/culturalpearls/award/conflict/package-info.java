/**
 * Conflicts of interest: declared and found, whom they keep from what, and who acts in place of
 * whom.
 */
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
      "award.nomination :: core"
    })
package org.culturalpearls.award.conflict;

import org.springframework.modulith.ApplicationModule;
