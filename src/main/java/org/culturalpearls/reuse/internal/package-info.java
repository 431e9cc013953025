/** Stores what towns take up, and compares practices with towns. */
package org.culturalpearls.reuse.internal;
