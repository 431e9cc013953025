/**
 * The kinds of processes and user tasks with their properties, for the portal and other code that
 * treats them all; the models of the processes declare the ids.
 */
@NamedInterface("model")
package org.culturalpearls.workflow.model;

import org.springframework.modulith.NamedInterface;
