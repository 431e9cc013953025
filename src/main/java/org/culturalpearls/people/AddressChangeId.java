package org.culturalpearls.people;

import org.culturalpearls.shared.Id;

/** Identity of a change of somebody's e-mail address. */
public record AddressChangeId(long value) implements Id {}
