/** The pages on which coordinators and administrators enter people and municipalities. */
package org.culturalpearls.portal.people;
