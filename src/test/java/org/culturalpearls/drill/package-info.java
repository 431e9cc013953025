/**
 * Faults tried on the real thing: killed processes, several nodes, a database and a mail server
 * that are away. One short round of each in every build, long ones with the profile {@code drills}.
 */
package org.culturalpearls.drill;
