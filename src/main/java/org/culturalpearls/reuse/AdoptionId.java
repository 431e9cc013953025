package org.culturalpearls.reuse;

import org.culturalpearls.shared.Id;

/** Identity of what a town took up from a practice. */
public record AdoptionId(long value) implements Id {}
