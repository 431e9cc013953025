/** The map of the region, drawn by us: where practices and Pearls are. */
package org.culturalpearls.portal.map;
