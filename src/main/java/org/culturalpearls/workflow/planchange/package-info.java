/** PlanChangeProcess: from the wish to change a plan in force to its new version. */
package org.culturalpearls.workflow.planchange;
