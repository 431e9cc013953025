package org.culturalpearls.portal.decision;

import org.culturalpearls.award.title.DepartureKind;

/**
 * A departure from the rule, as text.
 *
 * @param key of its reason in the form
 * @param about the towns
 * @param by who gave the reason; empty while nobody has
 */
record DepartureLine(String key, DepartureKind kind, String about, String reason, String by) {}
