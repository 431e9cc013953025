package org.culturalpearls.privacy;

import org.culturalpearls.shared.Id;

/** Identity of a place where somebody's name stands. */
public record PlaceId(long value) implements Id {}
