/** Plans with their versions, milestones and progress, and the self-assessments of towns. */
@ApplicationModule(allowedDependencies = {"shared", "people", "people :: ties", "cycle"})
package org.culturalpearls.plan;

import org.springframework.modulith.ApplicationModule;
