/** FinalReportProcess: a town reports at the end of the title year. */
package org.culturalpearls.workflow.finalreport;
