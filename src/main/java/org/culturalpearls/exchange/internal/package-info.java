/** Implements how people of towns get in contact. */
package org.culturalpearls.exchange.internal;
