/** Login, log-out, and who the current person is; nothing of what a person may do to a thing. */
@ApplicationModule(allowedDependencies = {"shared", "people"})
package org.culturalpearls.security;

import org.springframework.modulith.ApplicationModule;
