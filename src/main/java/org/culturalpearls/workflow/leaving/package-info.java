/** LeaveProgrammeProcess: a coordinator takes a town out of the programme. */
package org.culturalpearls.workflow.leaving;
