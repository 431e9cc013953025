/** Pages by which people get in contact about a practice. */
package org.culturalpearls.portal.exchange;
