/** What search engines, feed readers and other programs read of the public pages. */
package org.culturalpearls.portal.open;
