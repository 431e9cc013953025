package org.culturalpearls.plan;

import org.culturalpearls.shared.Id;

/** Identity of a milestone of a plan in force. */
public record MilestoneId(long value) implements Id {}
