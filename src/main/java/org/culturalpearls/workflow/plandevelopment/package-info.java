/** PlanDevelopmentProcess: from the first assessment to a plan in force. */
package org.culturalpearls.workflow.plandevelopment;
