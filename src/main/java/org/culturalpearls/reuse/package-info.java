/** What towns take up from practices into their plans, and what comes back to the practices. */
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
      "plan :: publication",
      "practice",
      "practice :: search"
    })
package org.culturalpearls.reuse;

import org.springframework.modulith.ApplicationModule;
