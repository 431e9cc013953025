/** The stored persons, roles and municipalities, with the rules and reads behind the facades. */
package org.culturalpearls.people.internal;
