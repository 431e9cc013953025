package org.culturalpearls.people;

import org.culturalpearls.shared.Id;

/** Identity of a person with a login. */
public record PersonId(long value) implements Id {}
