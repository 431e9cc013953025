/** The pages on which coordinators and administrators manage people and municipalities. */
package org.culturalpearls.portal.people;
