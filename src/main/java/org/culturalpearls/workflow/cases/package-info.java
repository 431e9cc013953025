/** Shared by the processes of a case: their variables, and tasks that move with the mentors. */
package org.culturalpearls.workflow.cases;
