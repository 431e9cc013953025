/** The pages on which spreadsheets of towns, people and mentors are checked and imported. */
package org.culturalpearls.portal.imports;
