/** AwardCycleProcess: the dates of an award pass. */
package org.culturalpearls.workflow.awardcycle;
