/** MentoringClosureProcess: final feedback, and the closing of a mentoring. */
package org.culturalpearls.workflow.closure;
