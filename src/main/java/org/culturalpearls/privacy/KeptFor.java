package org.culturalpearls.privacy;

import org.culturalpearls.shared.personaldata.Kind;

/** The number of days for which a kind of data is stored. */
public record KeptFor(Kind kind, long days) {}
