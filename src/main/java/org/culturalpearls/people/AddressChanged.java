package org.culturalpearls.people;

import java.time.Instant;

/** The e-mail address of a person was changed; which one into which says the record of it. */
public record AddressChanged(AddressChangeId change, PersonId person, PersonId by, Instant at) {}
