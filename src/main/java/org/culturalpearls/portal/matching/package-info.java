/** The matching round: mentors for all towns that seek one, looked at and asked in one go. */
package org.culturalpearls.portal.matching;
