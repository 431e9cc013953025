/** Letters: what a coordinator writes to several people at once, looked at before it is sent. */
@ApplicationModule(
    allowedDependencies = {"shared", "people", "cycle", "award.nomination", "notification.outbox"})
package org.culturalpearls.letter;

import org.springframework.modulith.ApplicationModule;
