/** Stores what towns look for and what is answered, and tells them. */
package org.culturalpearls.reuse.internal.wanted;
