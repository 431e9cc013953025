/** Deletes the process instances of rehearsals, and runs the jobs that delete the rest. */
package org.culturalpearls.workflow.rehearsal;
