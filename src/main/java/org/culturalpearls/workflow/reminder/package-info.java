/** ReminderProcess: people are reminded in the morning of their day. */
package org.culturalpearls.workflow.reminder;
