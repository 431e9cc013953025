/** The coordinators' pages about the award of a cycle. */
package org.culturalpearls.portal.award;
