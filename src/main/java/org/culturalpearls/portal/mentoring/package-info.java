/** The pages of a case about its mentoring: meetings, agreement, certificate. */
package org.culturalpearls.portal.mentoring;
