/** Demo data for trying things out: invented towns in every stage, people named by their role. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "plan",
      "mentoring",
      "award",
      "start",
      "workflow :: tasks"
    })
package org.culturalpearls.demo;

import org.springframework.modulith.ApplicationModule;
