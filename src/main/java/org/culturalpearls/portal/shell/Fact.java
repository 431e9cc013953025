package org.culturalpearls.portal.shell;

/**
 * A label with its value, as the fragment {@code facts} shows it.
 *
 * @param key message key of the label
 * @param value as text; empty if unknown
 */
public record Fact(String key, String value) {}
