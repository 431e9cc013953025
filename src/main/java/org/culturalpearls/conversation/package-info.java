/** Conversations: what the people of a case write to each other, and who has read it. */
@ApplicationModule(allowedDependencies = {"shared", "people", "cycle"})
package org.culturalpearls.conversation;

import org.springframework.modulith.ApplicationModule;
