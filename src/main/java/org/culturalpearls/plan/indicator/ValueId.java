package org.culturalpearls.plan.indicator;

import org.culturalpearls.shared.Id;

/** Identity of a value of an indicator. */
public record ValueId(long value) implements Id {}
