/** Organisations, and the dates of what ties people to them and to countries. */
package org.culturalpearls.people.internal.ties;
