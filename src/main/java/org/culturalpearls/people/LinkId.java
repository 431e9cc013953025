package org.culturalpearls.people;

import org.culturalpearls.shared.Id;

/** Identity of a one-time link; says nothing of its token. */
public record LinkId(long value) implements Id {}
