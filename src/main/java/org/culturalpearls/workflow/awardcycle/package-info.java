/** AwardCycleProcess: waits for the dates of an award. */
package org.culturalpearls.workflow.awardcycle;
