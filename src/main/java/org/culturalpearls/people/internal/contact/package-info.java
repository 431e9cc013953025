/** Implements how people are reached. */
package org.culturalpearls.people.internal.contact;
