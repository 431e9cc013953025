/** Tables, rules and reads behind the facades of people. */
package org.culturalpearls.people.internal;
