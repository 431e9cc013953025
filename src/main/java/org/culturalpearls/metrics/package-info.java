/** Metrics for administrators: figures of the programme's work, on a port of their own. */
@ApplicationModule(allowedDependencies = {"start"})
package org.culturalpearls.metrics;

import org.springframework.modulith.ApplicationModule;
