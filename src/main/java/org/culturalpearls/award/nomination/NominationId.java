package org.culturalpearls.award.nomination;

import org.culturalpearls.shared.Id;

/** Identity of a nomination: the entry of one or more municipalities for the award of a cycle. */
public record NominationId(long value) implements Id {}
