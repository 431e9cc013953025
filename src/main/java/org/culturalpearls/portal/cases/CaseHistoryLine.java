package org.culturalpearls.portal.cases;

import java.time.Instant;

/** A line of the case history, as text. */
record CaseHistoryLine(Instant at, String text) {}
