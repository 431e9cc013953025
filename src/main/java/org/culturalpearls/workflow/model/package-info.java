/**
 * The kinds of processes and user tasks, for the portal and for what is said of all of them: their
 * ids stand in the models of the processes, their traits here.
 */
@NamedInterface("model")
package org.culturalpearls.workflow.model;

import org.springframework.modulith.NamedInterface;
