package org.culturalpearls.portal.form;

/**
 * The form of a question that is only confirmed.
 *
 * @param version of the object, as read; null if it does not matter
 */
public record Confirmation(String version) {}
