/** Pages for what goes wrong, in words that say what to do. */
package org.culturalpearls.portal.error;
