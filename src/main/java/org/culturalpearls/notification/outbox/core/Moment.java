package org.culturalpearls.notification.outbox.core;

import java.time.Instant;

/** The time of an event, as an argument of a mail. */
public record Moment(Instant at) {}
