package org.culturalpearls.notification.internal;

import java.time.Instant;

/** When something happened, as an argument of a mail. */
record Moment(Instant at) {}
