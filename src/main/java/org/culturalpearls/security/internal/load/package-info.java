/** What one stranger and one person may hold of a node: bodies, threads, places. */
package org.culturalpearls.security.internal.load;
