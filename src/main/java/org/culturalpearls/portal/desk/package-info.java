/** The coordinators' desk: what is at risk, with the next act beside it. */
package org.culturalpearls.portal.desk;
