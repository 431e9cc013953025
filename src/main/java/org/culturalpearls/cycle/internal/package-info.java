/** Tables, rules and reads behind the facades of cycle. */
package org.culturalpearls.cycle.internal;
