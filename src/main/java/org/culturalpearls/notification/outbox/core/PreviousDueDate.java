package org.culturalpearls.notification.outbox.core;

import java.time.Instant;

/** When something was to be done before its date was moved, as an argument of a mail. */
public record PreviousDueDate(Instant at) {}
