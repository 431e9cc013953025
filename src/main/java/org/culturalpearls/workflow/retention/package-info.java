/** RetentionProcess: what has been kept long enough is erased. */
package org.culturalpearls.workflow.retention;
