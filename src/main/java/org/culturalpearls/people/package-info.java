/** Municipalities, persons with their roles and logins, and mentor profiles. */
@ApplicationModule(allowedDependencies = {"shared"})
package org.culturalpearls.people;

import org.springframework.modulith.ApplicationModule;
