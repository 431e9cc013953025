package org.culturalpearls.award.conflict;

import org.culturalpearls.shared.Id;

/** Identity of a declared conflict of interest. */
public record ConflictId(long value) implements Id {}
