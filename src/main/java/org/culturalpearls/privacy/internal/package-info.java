/** Reads and erases by what the modules say they hold. */
package org.culturalpearls.privacy.internal;
