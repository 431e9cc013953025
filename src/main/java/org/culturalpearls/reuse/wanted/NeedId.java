package org.culturalpearls.reuse.wanted;

import org.culturalpearls.shared.Id;

/** Identity of what a town looks for. */
public record NeedId(long value) implements Id {}
