/** Cycles, the participations of municipalities in them (the cases), stages and deadlines. */
@ApplicationModule(allowedDependencies = {"shared", "people", "people :: ties", "people :: town"})
package org.culturalpearls.cycle;

import org.springframework.modulith.ApplicationModule;
