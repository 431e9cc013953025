/** CheckInProcess: both sides are asked how it goes, and a coordinator looks into concerns. */
package org.culturalpearls.workflow.checkin;
