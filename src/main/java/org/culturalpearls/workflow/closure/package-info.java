/** MentoringClosureProcess: final feedback, and how the mentoring is closed. */
package org.culturalpearls.workflow.closure;
