/** Mentorings with their mentors and states, and the agreement of both sides. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "people :: contact",
      "cycle",
      "plan",
      "conversation"
    })
package org.culturalpearls.mentoring.agreement;

import org.springframework.modulith.ApplicationModule;
