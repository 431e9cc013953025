/** Which host names answer for what. */
package org.culturalpearls.security.internal.host;
