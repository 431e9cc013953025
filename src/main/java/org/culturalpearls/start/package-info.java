/** The start of the application: what stops it, in one sentence, and what it says when it is up. */
@ApplicationModule(allowedDependencies = "shared")
package org.culturalpearls.start;

import org.springframework.modulith.ApplicationModule;
