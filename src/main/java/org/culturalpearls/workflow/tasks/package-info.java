/** User tasks for the portal: the own list, a task with its form, and its completion. */
@NamedInterface("tasks")
package org.culturalpearls.workflow.tasks;

import org.springframework.modulith.NamedInterface;
