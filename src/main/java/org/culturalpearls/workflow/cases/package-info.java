/** What the processes of a case share: their variables, and tasks that move with the mentors. */
package org.culturalpearls.workflow.cases;
