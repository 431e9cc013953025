package org.culturalpearls.portal.cases;

import java.time.Instant;

/** One thing that happened in a case, in words. */
record CaseHistoryLine(Instant at, String text) {}
