/** LogMeetingProcess: a meeting is logged, with the steps that were agreed. */
package org.culturalpearls.workflow.meeting;
