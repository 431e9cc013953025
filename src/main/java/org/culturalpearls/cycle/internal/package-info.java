/** The stored cycles and cases, with the rules and reads behind the facades. */
package org.culturalpearls.cycle.internal;
