package org.culturalpearls.notification.internal;

import java.time.Instant;

/** When something was to be done before its date was moved, as an argument of a mail. */
record PreviousDueDate(Instant at) {}
