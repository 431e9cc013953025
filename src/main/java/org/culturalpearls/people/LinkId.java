package org.culturalpearls.people;

import org.culturalpearls.shared.Id;

/** Identity of a one-time link; reveals nothing of its token. */
public record LinkId(long value) implements Id {}
