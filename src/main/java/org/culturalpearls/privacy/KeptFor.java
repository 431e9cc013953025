package org.culturalpearls.privacy;

import org.culturalpearls.shared.personaldata.Kind;

/** How many days a kind of data is kept. */
public record KeptFor(Kind kind, long days) {}
