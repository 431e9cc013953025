/** Tasks: their lists, and a task with its form, which is the same as in Tasklist. */
package org.culturalpearls.portal.task;
