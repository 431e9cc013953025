/** How people of towns get in contact about a practice, and visit it, once both have said yes. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "people :: contact",
      "cycle",
      "practice",
      "practice :: search"
    })
package org.culturalpearls.exchange;

import org.springframework.modulith.ApplicationModule;
