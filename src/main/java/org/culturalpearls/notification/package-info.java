/** What people are told by mail: so far the events of tasks that will cause it. */
@ApplicationModule(allowedDependencies = {"shared", "people", "cycle", "plan", "mentoring"})
package org.culturalpearls.notification;

import org.springframework.modulith.ApplicationModule;
