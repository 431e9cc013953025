package org.culturalpearls.mentoring;

/**
 * A mentor's answer.
 *
 * @param reason why not; empty when accepting
 */
public record AnswerProposal(ProposalId proposal, boolean accept, String reason) {}
