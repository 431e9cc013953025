/** Mentorings from the proposal of a mentor to the closing: matching, agreements, check-ins. */
@ApplicationModule(allowedDependencies = {"shared", "people", "cycle", "plan"})
package org.culturalpearls.mentoring;

import org.springframework.modulith.ApplicationModule;
