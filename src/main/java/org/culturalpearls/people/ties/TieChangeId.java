package org.culturalpearls.people.ties;

import org.culturalpearls.shared.Id;

/** Identity of a change of what ties a person to others. */
public record TieChangeId(long value) implements Id {}
