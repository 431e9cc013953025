/** Login, log-out, and the current person; no rights on single objects. */
@ApplicationModule(allowedDependencies = {"shared", "people"})
package org.culturalpearls.security;

import org.springframework.modulith.ApplicationModule;
