/** The search for a mentor: candidates in their order, proposals, rounds of matching. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "plan",
      "mentoring.agreement",
      "mentoring.agreement :: core"
    })
package org.culturalpearls.mentoring.matching;

import org.springframework.modulith.ApplicationModule;
