package org.culturalpearls.portal.shell;

/**
 * One thing that is known, as the fragment {@code facts} shows it.
 *
 * @param key message key of what it is
 * @param value in words; empty when it is not known
 */
public record Fact(String key, String value) {}
