/** Reads files of municipalities, people and mentors, line by line. */
package org.culturalpearls.people.internal.imports;
