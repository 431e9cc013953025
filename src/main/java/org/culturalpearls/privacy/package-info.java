/** Copies of personal data, erasure, and retention periods. */
@ApplicationModule(allowedDependencies = {"shared", "people", "people :: ties"})
package org.culturalpearls.privacy;

import org.springframework.modulith.ApplicationModule;
