/** Ids, problems for people, the clock and paging, used by every module; holds no state. */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package org.culturalpearls.shared;

import org.springframework.modulith.ApplicationModule;
