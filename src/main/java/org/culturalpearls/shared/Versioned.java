package org.culturalpearls.shared;

/**
 * An object read for a change, with the version that the change must name; a change of an older
 * version is refused with {@link ChangedMeanwhile}.
 */
public record Versioned<T>(T value, long version) {}
