/** Practices that somebody put together: the list, comparing them, and a booklet to print. */
package org.culturalpearls.portal.shortlist;
