/** Error pages, with texts that say what to do. */
package org.culturalpearls.portal.error;
