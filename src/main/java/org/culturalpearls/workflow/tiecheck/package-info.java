/** TieCheckProcess: somebody uninvolved looks into a tie that came up while a reviewer reviews. */
package org.culturalpearls.workflow.tiecheck;
