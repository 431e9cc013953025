package org.culturalpearls.portal.privacy;

/**
 * The question whether somebody is to be erased.
 *
 * @param sure {@code true} when ticked
 */
record ErasureForm(String sure) {}
