package org.culturalpearls.notification.outbox.core;

import java.time.Instant;

/** When something happened, as an argument of a mail. */
public record Moment(Instant at) {}
