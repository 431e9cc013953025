package org.culturalpearls.people;

import org.culturalpearls.shared.Id;

/** Identity of a change of a person's e-mail address. */
public record AddressChangeId(long value) implements Id {}
