package org.culturalpearls.portal.privacy;

/**
 * The confirmation of an erasure.
 *
 * @param sure {@code true} if ticked
 */
record ErasureForm(String sure) {}
