package org.culturalpearls.award.nomination;

import org.culturalpearls.shared.Id;

/** Identity of a town's part in the nomination of another one. */
public record JointEntryId(long value) implements Id {}
