package org.culturalpearls.people.ties;

import org.culturalpearls.shared.Id;

/** Identity of an organisation. */
public record OrganisationId(long value) implements Id {}
