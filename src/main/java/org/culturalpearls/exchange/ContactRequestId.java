package org.culturalpearls.exchange;

import org.culturalpearls.shared.Id;

/** Identity of a request to get in contact. */
public record ContactRequestId(long value) implements Id {}
