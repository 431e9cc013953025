/** The pages on which coordinators set cycles and take towns into them. */
package org.culturalpearls.portal.cycles;
