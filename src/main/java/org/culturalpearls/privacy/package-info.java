/** Copies of what is held on a person, erasure, and how long things are kept. */
@ApplicationModule(allowedDependencies = {"shared", "people"})
package org.culturalpearls.privacy;

import org.springframework.modulith.ApplicationModule;
