package org.culturalpearls.letter;

import org.culturalpearls.shared.Id;

/** Identity of a letter. */
public record LetterId(long value) implements Id {}
