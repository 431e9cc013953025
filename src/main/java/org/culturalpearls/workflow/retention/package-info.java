/** RetentionProcess: clears expired data and erases persons. */
package org.culturalpearls.workflow.retention;
