/** The award: nominations, their reviews, and who becomes a Pearl. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "plan",
      "mentoring.agreement",
      "mentoring.matching",
      "mentoring.meeting",
      "mentoring.checkin",
      "mentoring.ending"
    })
package org.culturalpearls.award;

import org.springframework.modulith.ApplicationModule;
