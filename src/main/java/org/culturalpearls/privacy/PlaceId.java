package org.culturalpearls.privacy;

import org.culturalpearls.shared.Id;

/** Identity of a place that contains a person's name. */
public record PlaceId(long value) implements Id {}
