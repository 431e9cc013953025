/** The pages on which coordinators set up cycles and add towns to them. */
package org.culturalpearls.portal.cycles;
