package org.culturalpearls.plan.indicator;

import org.culturalpearls.shared.Id;

/** Identity of a mail that asks one person for values. */
public record ValueQuestionId(long value) implements Id {}
