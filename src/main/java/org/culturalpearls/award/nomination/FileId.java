package org.culturalpearls.award.nomination;

import org.culturalpearls.shared.Id;

/** Identity of a file of a nomination. */
public record FileId(long value) implements Id {}
