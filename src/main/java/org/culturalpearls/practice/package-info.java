/** The repository of good practices: records, their versions, and who checks them. */
@ApplicationModule(
    allowedDependencies = {"shared", "people", "people::imports", "cycle", "mentoring.agreement"})
package org.culturalpearls.practice;

import org.springframework.modulith.ApplicationModule;
