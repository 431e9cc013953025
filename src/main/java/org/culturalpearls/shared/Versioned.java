package org.culturalpearls.shared;

/**
 * Something read to be changed, with the version that a change must name; a change of an older
 * version is refused with {@link ChangedMeanwhile}.
 */
public record Versioned<T>(T value, long version) {}
