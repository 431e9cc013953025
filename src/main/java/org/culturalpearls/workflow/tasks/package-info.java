/** What the portal needs of user tasks: the list of mine, one with its form, doing it. */
@NamedInterface("tasks")
package org.culturalpearls.workflow.tasks;

import org.springframework.modulith.NamedInterface;
