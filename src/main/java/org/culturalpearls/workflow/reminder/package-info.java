/** ReminderProcess: people are reminded in their morning. */
package org.culturalpearls.workflow.reminder;
