/** Copies of personal data, erasure, and retention periods. */
@ApplicationModule(allowedDependencies = {"shared", "people"})
package org.culturalpearls.privacy;

import org.springframework.modulith.ApplicationModule;
