package org.culturalpearls.bench;

import org.culturalpearls.StatementCounter;

/** Counts the application's statements. */
class Counted extends StatementCounter {}
