/** The search for a mentor: ranked candidates, proposals, rounds of matching. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "people :: ties",
      "cycle",
      "plan",
      "plan :: assessment",
      "mentoring.agreement",
      "mentoring.agreement :: core"
    })
package org.culturalpearls.mentoring.matching;

import org.springframework.modulith.ApplicationModule;
