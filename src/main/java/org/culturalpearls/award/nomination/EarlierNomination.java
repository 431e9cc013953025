package org.culturalpearls.award.nomination;

import java.time.Instant;

/** A nomination that its town withdrew before it began again in the same cycle. */
public record EarlierNomination(NominationId id, Instant startedAt, Instant withdrawnAt) {}
