/**
 * The startup of the application: checks that refuse it, in one sentence, and its final messages.
 */
@ApplicationModule(allowedDependencies = "shared")
package org.culturalpearls.start;

import org.springframework.modulith.ApplicationModule;
