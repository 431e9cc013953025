/** How much strangers and logins may do in a window of time. */
package org.culturalpearls.security.internal.limit;
