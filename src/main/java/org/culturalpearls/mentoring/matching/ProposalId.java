package org.culturalpearls.mentoring.matching;

import org.culturalpearls.shared.Id;

/** Identity of a proposal: one person asked to mentor one participation, as lead or as twin. */
public record ProposalId(long value) implements Id {}
