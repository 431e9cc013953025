package org.culturalpearls.portal.form;

/**
 * A question that is only confirmed.
 *
 * @param version of what it is about, as read; null where it does not matter
 */
public record Confirmation(String version) {}
