/** The set-up of an award: its call, dates, criteria, rules, and who reviews and decides. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "people :: ties",
      "cycle",
      "plan",
      "mentoring.agreement"
    })
package org.culturalpearls.award.setup;

import org.springframework.modulith.ApplicationModule;
