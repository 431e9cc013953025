/** MilestoneProcess: one milestone of a plan, from its lead time to feedback. */
package org.culturalpearls.workflow.milestone;
