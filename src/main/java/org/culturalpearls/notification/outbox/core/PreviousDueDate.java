package org.culturalpearls.notification.outbox.core;

import java.time.Instant;

/** The due date before it was moved, as an argument of a mail. */
public record PreviousDueDate(Instant at) {}
