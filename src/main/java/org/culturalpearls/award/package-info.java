/** The award: nominations, their reviews, and who becomes a Pearl. */
@ApplicationModule(allowedDependencies = {"shared", "people", "cycle", "plan", "mentoring"})
package org.culturalpearls.award;

import org.springframework.modulith.ApplicationModule;
