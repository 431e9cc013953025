/** The matching round: mentors for all towns that need one, reviewed and asked in one go. */
package org.culturalpearls.portal.matching;
